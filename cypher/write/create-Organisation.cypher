// New entities of kind ORGANISATION, each its own representative.
UNWIND $rows AS row
CREATE (n:Thing:Named:Entity:Organisation)
SET n = row.props
CREATE (n)-[:SAME_AS {at: $at, until: $openEnd}]->(n)
