// The effect of decided links of kind DEPENDS_ON.
UNWIND $rows AS row
MATCH (a:Thing {id: row.from})
MATCH (b:Thing {id: row.to})
CREATE (a)-[r:DEPENDS_ON]->(b)
SET r = row.props
