// Entities that have spoken are sources.
UNWIND $rows AS id
MATCH (n:Thing {id: id})
SET n:Source
