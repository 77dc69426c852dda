// New entities of kind PLACE, each its own representative.
UNWIND $rows AS row
CREATE (n:Thing:Named:Entity:Place)
SET n = row.props
CREATE (n)-[:SAME_AS {at: $at, until: $openEnd}]->(n)
