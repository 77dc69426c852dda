// The texts of documents, where they are known.
UNWIND $rows AS id
MATCH (n:Thing {id: id})
RETURN n.id AS id, n.text AS text
