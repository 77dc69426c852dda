// How documents spell a source, under any of its merged records, and in how many attributions.
{% takes from %}
{% gives to %}
{% local record, said, status, spelling, count %}
{% render 'fragments/merges/merged-records', node: from, record: record %}
MATCH ({{ record }})<-[:MADE_BY]-({{ said }}{{ 'Attribution' | implied }})-[{{ status }}:OF]->()
WHERE {{ said }}.spelling IS NOT NULL AND {% render 'fragments/views/attribution-in-view', status: status %}
WITH {{ said }}.spelling AS {{ spelling }}, count(DISTINCT {{ said }}) AS {{ count }}
WITH {text: {{ spelling }}, count: {{ count }}} AS {{ to }}
