// What attributions relay, or are based on.
{% takes type %}
UNWIND $rows AS id
MATCH (a:Thing {id: id})-[r:{{ type }}]->(b:Thing)
RETURN a.id AS from, b.id AS to, r.seqs AS seqs, r.until < $openEnd AS withdrawn, a.documentId = b.documentId AS inDocument
