// The reliability grades in force, under any of the merged records, with when they were given.
{% takes from %}
{% gives to, link %}
{% local record, given %}
{% render 'fragments/merges/merged-records', node: from, record: record %}
MATCH ({{ record }})<-[{{ given }}:GRADES]-({{ to }}) WHERE {{ given | openAt }}
WITH DISTINCT {{ to }}, {given: coalesce({{ to }}.madeAt, {{ to }}.at)} AS {{ link }}
