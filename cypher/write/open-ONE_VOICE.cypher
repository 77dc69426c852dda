// The effect of decided links of kind ONE_VOICE.
UNWIND $rows AS row
MATCH (a:Thing {id: row.from})
MATCH (b:Thing {id: row.to})
CREATE (a)-[r:ONE_VOICE]->(b)
SET r = row.props
