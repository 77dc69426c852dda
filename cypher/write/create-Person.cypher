// New entities of kind PERSON, each its own representative.
UNWIND $rows AS row
CREATE (n:Thing:Named:Entity:Person)
SET n = row.props
CREATE (n)-[:SAME_AS {at: $at, until: $openEnd}]->(n)
