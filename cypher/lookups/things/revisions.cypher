// The earlier states of things.
UNWIND $rows AS id
MATCH (n:Thing {id: id})-[:HAS_REVISION]->(v:Revision)
RETURN n.id AS id, v.seq AS seq, v.at AS at, v.until AS until, v.body AS body
