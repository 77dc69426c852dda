// New unnamed sources, each its own representative.
UNWIND $rows AS row
CREATE (n:Thing:Named:Source:UnnamedSource)
SET n = row.props
CREATE (n)-[:SAME_AS {at: $at, until: $openEnd}]->(n)
