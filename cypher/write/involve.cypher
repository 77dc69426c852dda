// Who and what new claims are about.
UNWIND $rows AS row
MATCH (c:Thing {id: row.claim})
MATCH (e:Thing {id: row.entity})
CREATE (c)-[r:INVOLVES]->(e)
SET r = row.props
