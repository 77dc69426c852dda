// Entities that have made an attribution or published a document are sources.
UNWIND $rows AS id
MATCH (n:Thing {id: id})
SET n:Source, n.onlyProposed = null
