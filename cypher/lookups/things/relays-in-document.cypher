// What attributions relay within their own document: one step further, for finding circles.
UNWIND $rows AS id
MATCH (a:Thing {id: id})-[r:RELAYS]->(b:Attribution)
WHERE {{ 'r' | openAt }} AND b.documentId = a.documentId
RETURN a.id AS from, b.id AS to
