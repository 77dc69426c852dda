// The attributions that new ones answer.
UNWIND $rows AS row
MATCH (a:Thing {id: row.attribution})
MATCH (b:Thing {id: row.about})
CREATE (a)-[:ABOUT]->(b)
