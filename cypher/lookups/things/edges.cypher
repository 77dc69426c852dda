// Relays or bases between given things, as far as the graph has them.
{% takes type %}
UNWIND $rows AS row
MATCH (a:Thing {id: row.from})-[r:{{ type }}]->(b:Thing)
WHERE b.id = row.to
RETURN a.id AS from, b.id AS to, r.seqs AS seqs, r.inputs AS inputs, r.until < $openEnd AS withdrawn
