// The effect of decided links of kind PART_OF.
UNWIND $rows AS row
MATCH (a:Thing {id: row.from})
MATCH (b:Thing {id: row.to})
CREATE (a)-[r:PART_OF]->(b)
SET r = row.props
