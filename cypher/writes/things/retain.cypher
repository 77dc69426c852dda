// Keeps things that other things refer to, although every import that recorded them is withdrawn.
UNWIND $rows AS id
MATCH (n:Thing {id: id})
SET n:Retained, n.withdrawnAt = null, n.until = $openEnd
