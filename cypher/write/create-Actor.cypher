// New entities of kind ACTOR, each its own representative.
UNWIND $rows AS row
CREATE (n:Thing:Named:Entity:Actor)
SET n = row.props
CREATE (n)-[:SAME_AS {at: $at, until: $openEnd}]->(n)
