// The effect of decided links of kind ALLIED_WITH.
UNWIND $rows AS row
MATCH (a:Thing {id: row.from})
MATCH (b:Thing {id: row.to})
CREATE (a)-[r:ALLIED_WITH]->(b)
SET r = row.props
