// The documents that unnamed sources are scoped to: those they speak in, or those they published.
UNWIND $rows AS row
MATCH (s:Thing {id: row.source})
MATCH (d:Thing {id: row.document})
CREATE (s)-[:SCOPED_TO]->(d)
