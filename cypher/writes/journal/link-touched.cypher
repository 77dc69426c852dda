// Links a change to the things that it wrote to, beside those it recorded first (which bear its seq).
UNWIND $rows AS id
MATCH (c:Change {seq: $seq})
MATCH (n:Thing {id: id})
CREATE (c)-[:TOUCHED]->(n)
