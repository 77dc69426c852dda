// What a change recorded first, or else what it confirmed or corrected, as it was right after it.
{% takes isFirst %}
{% if isFirst %}
MATCH (n:Thing {seq: $seq})
{% else %}
MATCH (c:Change {seq: $seq})-[:TOUCHED]->(n:Thing)
{% endif %}
{% render 'export/state', hasParticipants: true %}
RETURN n.id AS id, properties(n) AS props, labels(n) AS labels, revisions AS revisions, participants AS participants
