// Things without a word of their own left that others need: they stay.
UNWIND $rows AS id
MATCH (n:Thing {id: id})
SET n:Retained, n.withdrawnAt = null, n.until = $openEnd
