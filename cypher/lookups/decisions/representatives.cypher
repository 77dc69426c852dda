// Which thing stands for each of the given ones, as merges have it now.
UNWIND $rows AS id
MATCH (n:Thing {id: id})-[x:SAME_AS]->(r:Thing)
WHERE {{ 'x' | openAt }}
RETURN n.id AS id, r.id AS representative
