// The effect of decided links of kind DESCRIBES.
UNWIND $rows AS row
MATCH (a:Thing {id: row.from})
MATCH (b:Thing {id: row.to})
CREATE (a)-[r:DESCRIBES]->(b)
SET r = row.props
