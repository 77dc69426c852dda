// Whether decisions hold: until when they did.
UNWIND $rows AS row
MATCH (n:Thing {id: row.id})
SET n.until = row.until
