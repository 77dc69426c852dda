// Which decisions are withdrawn, by a withdrawal that holds itself.
UNWIND $rows AS id
MATCH (n:Thing {id: id})<-[:CONCERNS]-(w:Withdrawal)
WHERE {{ 'w' | openAt }}
RETURN DISTINCT n.id AS id
