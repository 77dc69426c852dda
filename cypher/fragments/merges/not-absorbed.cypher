// Keeps a thing that is not merged into another: a further condition.
{% takes thing %}
{% local whole, absorbed %}
{% if engine == 'neo4j' %}
AND NOT EXISTS { MATCH ({{ thing }}){% render 'fragments/merges/same-as', to: whole %} AND {{ whole }}.id <> {{ thing }}.id }
{% else %}
CALL ({{ thing }}) {
  MATCH ({{ thing }}){% render 'fragments/merges/same-as', to: whole %} AND {{ whole }}.id <> {{ thing }}.id
  RETURN count({{ whole }}) AS {{ absorbed }}
}
WITH * WHERE {{ absorbed }} = 0
{% endif %}
