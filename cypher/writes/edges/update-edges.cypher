// Relays or bases that are recorded once more, that are withdrawn with their import, or that come back.
{% takes type %}
UNWIND $rows AS row
MATCH (a:Thing {id: row.from})-[r:{{ type }}]->(b:Thing)
WHERE b.id = row.to
SET r += row.props
