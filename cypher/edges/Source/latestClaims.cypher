// The claims of the latest attributions of a source, whatever the status of these.
{% takes from, args %}
{% gives to %}
{% local record, attribution, status %}
{% render 'fragments/merged-records', node: from, record: record %}
MATCH ({{ record }})<-[:MADE_BY]-({{ attribution }}{{ 'Attribution' | implied }})-[{{ status }}:OF]->() WHERE {{ status | openAt }}
{% if view.publishedBy %}
  AND {{ status }}.published <= $publishedBy
{% endif %}
WITH DISTINCT {{ attribution }} ORDER BY {{ attribution }}.sort DESC, {{ attribution }}.id LIMIT {{ args.latest }}
MATCH ({{ attribution }})-[:OF]->({{ to }})
WITH DISTINCT {{ to }}
