// Keeps a thing that is not merged into another.
{% takes thing %}
{% local whole, absorbed %}
CALL ({{ thing }}) {
  MATCH ({{ thing }}){% render 'fragments/same-as', to: whole %} AND {{ whole }}.id <> {{ thing }}.id
  RETURN count({{ whole }}) AS {{ absorbed }}
}
WITH * WHERE {{ absorbed }} = 0
