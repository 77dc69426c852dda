// The whole state of things.
UNWIND $rows AS id
MATCH (n:Thing {id: id})
RETURN n.id AS id, properties(n) AS props
