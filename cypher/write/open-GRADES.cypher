// The effect of grades of sources and claims.
UNWIND $rows AS row
MATCH (a:Thing {id: row.from})
MATCH (b:Thing {id: row.to})
CREATE (a)-[r:GRADES]->(b)
SET r = row.props
