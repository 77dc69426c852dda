// The earlier states of things.
UNWIND $rows AS row
MATCH (n:Thing {id: row.id})
CREATE (n)-[:HAS_REVISION]->(v:Revision)
SET v = row.revision
