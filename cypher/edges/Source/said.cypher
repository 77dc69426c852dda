// What a source said, under any of its merged records.
{% takes from, args %}
{% gives to %}
{% local record, status %}
{% render 'fragments/merges/merged-records', node: from, record: record %}
MATCH ({{ record }})<-[:MADE_BY]-({{ to }}{{ 'Attribution' | implied }})-[{{ status }}:OF]->()
WHERE {% render 'fragments/views/attribution-in-view', status: status %}
{% render 'fragments/filters/attribution-filter', attribution: to, filter: args %}
