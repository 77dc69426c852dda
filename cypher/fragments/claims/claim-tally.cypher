// How many documents and sources have an attribution of a claim that the view includes and that meets the filter; and, if the filter
// asks for sources, the ids of all records that are merged with them.
{% takes claim, filter %}
{% gives reports, sources, speakers %}
{% local status, attribution, whole, record %}
CALL ({{ claim }}{{ view.imports }}) {
  MATCH ({{ claim }})<-[{{ status }}:OF]-({{ attribution }})
  WHERE {% render 'fragments/views/attribution-in-view', status: status %}
  {% if filter.said %}
  {% render 'fragments/filters/claim-filter-attribution', attribution: attribution, filter: filter %}
  {% endif %}
  MATCH ({{ attribution }})-[:MADE_BY]->({{ 'Source' | implied }}){% render 'fragments/merges/same-as', to: whole %}
  {% if filter.sourcesAll or filter.sourcesAny %}
  MATCH ({{ whole }}){% render 'fragments/merges/records-of', record: record %}
  {% endif %}
  RETURN count(DISTINCT {{ status }}.document) AS {{ reports }}, count(DISTINCT {{ whole }}.id) AS {{ sources }},
    {% if filter.sourcesAll or filter.sourcesAny %}collect(DISTINCT {{ record }}.id){% else %}[]{% endif %} AS {{ speakers }}
}
