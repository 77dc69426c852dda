// Whether the view includes a claim: it was recorded by then, and the view includes at least one attribution of it that meets the
// filter. A query that counts attributions itself passes `filter.counted`, and the attributions are not read here. Where the filter asks
// how many there are, or of whom, they are tallied.
{% takes claim, filter %}
{% local status, attribution, admitted, reports, sources, speakers, id %}
WHERE {{ claim | openAt }}
{% unless filter.counted or filter.tallied %}
{% if engine == 'neo4j' %}
AND EXISTS {
{% else %}
CALL ({{ claim }}{{ view.imports }}) {
{% endif %}
  MATCH ({{ claim }})<-[{{ status }}:OF]-({{ attribution }})
  WHERE {% render 'fragments/views/attribution-in-view', status: status %}
  {% if filter.said %}
  {% render 'fragments/filters/claim-filter-attribution', attribution: attribution, filter: filter %}
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
{% if filter.tallied %}
{% render 'fragments/claims/claim-tally', claim: claim, filter: filter, reports: reports, sources: sources, speakers: speakers %}
WITH * WHERE {{ reports }} > 0
{% if filter.minReports %}
  AND {{ reports }} >= {{ filter.minReports }}
{% endif %}
{% if filter.minSources %}
  AND {{ sources }} >= {{ filter.minSources }}
{% endif %}
{% if filter.sourcesAll %}
  AND size([{{ id }} IN {{ filter.sourcesAll }} WHERE NOT {{ id }} IN {{ speakers }}]) = 0
{% endif %}
{% if filter.sourcesAny %}
  AND size([{{ id }} IN {{ filter.sourcesAny }} WHERE {{ id }} IN {{ speakers }}]) > 0
{% endif %}
{% endif %}
