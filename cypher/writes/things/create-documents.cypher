// New documents, with who published them.
UNWIND $rows AS row
MATCH (p:Thing {id: row.publisher})
CREATE (n:Thing:Document)
SET n = row.props
CREATE (n)-[:PUBLISHED_BY]->(p)
