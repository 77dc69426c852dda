// Whether the view includes a claim: it was recorded by then, and the view includes at least one attribution of it that meets the
// filter. A query that counts attributions itself passes `filter.counted`, and the attributions are not read here.
{% takes claim, filter %}
{% local status, attribution, admitted %}
WHERE {{ claim | openAt }}
{% unless filter.counted %}
{% if engine == 'neo4j' %}
AND EXISTS {
{% else %}
CALL ({{ claim }}{{ view.imports }}) {
{% endif %}
  MATCH ({{ claim }})<-[{{ status }}:OF]-({{ attribution }})
  WHERE {% render 'fragments/attribution-in-view', status: status %}
  {% if filter.said %}
  {% render 'fragments/claim-filter-attribution', attribution: attribution, filter: filter %}
  {% if engine == 'neo4j' %}
  RETURN {{ attribution }}
  {% endif %}
  {% endif %}
{% if engine == 'neo4j' %}
}
{% else %}
  RETURN count({{ attribution }}) AS {{ admitted }}
}
WITH * WHERE {{ admitted }} > 0
{% endif %}
{% endunless %}
