// Things without a word of their own left that others need: they stay.
UNWIND $rows AS id
MATCH (n:Thing {id: id})
SET n:Held, n.gone = null, n.until = $forever
