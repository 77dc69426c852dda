// What stands for things from now on.
UNWIND $rows AS row
MATCH (n:Thing {id: row.id})
MATCH (r:Thing {id: row.representative})
CREATE (n)-[:SAME_AS {at: $at, until: $openEnd}]->(r)
