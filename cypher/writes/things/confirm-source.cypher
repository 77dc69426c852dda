// Who makes accepted attributions is a source, also where only proposals had it speak before.
UNWIND $rows AS id
MATCH (a:Thing {id: id})-[:MADE_BY]->(s:Thing)
WHERE s.onlyProposed = true
SET s.onlyProposed = null
