// The earlier states of things.
UNWIND $rows AS row
MATCH (n:Thing {id: row.id})
CREATE (n)-[:WAS]->(v:Version)
SET v = row.version
