// The effect of decided links of kind SUCCEEDS.
UNWIND $rows AS row
MATCH (a:Thing {id: row.from})
MATCH (b:Thing {id: row.to})
CREATE (a)-[r:SUCCEEDS]->(b)
SET r = row.props
