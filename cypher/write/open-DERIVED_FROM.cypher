// The effect of decided links of kind DERIVED_FROM.
UNWIND $rows AS row
MATCH (a:Thing {id: row.from})
MATCH (b:Thing {id: row.to})
CREATE (a)-[r:DERIVED_FROM]->(b)
SET r = row.props
