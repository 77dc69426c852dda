// The standing of attributions from now on.
UNWIND $rows AS row
MATCH (a:Thing {id: row.id})
MATCH (c:Thing {id: row.claim})
CREATE (a)-[:OF {at: $at, until: $forever, struck: row.struck, review: row.review}]->(c)
