// The attributions of a source, whatever the status of these.
{% takes from %}
{% gives to %}
{% local record, status %}
{% render 'fragments/merges/merged-records', node: from, record: record %}
MATCH ({{ record }})<-[:MADE_BY]-({{ to }}{{ 'Attribution' | implied }})-[{{ status }}:OF]->() WHERE {{ status | openAt }}
{% if view.publishedBy %}
  AND {{ status }}.published <= $publishedBy
{% endif %}
WITH DISTINCT {{ to }}
