// What a change recorded first, or else what it confirmed or corrected.
{% takes isFirst %}
{% if isFirst %}
MATCH (n:Thing {seq: $change})
{% else %}
MATCH (c:Change {seq: $change})-[:TOUCHED]->(n:Thing)
{% endif %}
{% render 'lookups/imports/written-node' %}
