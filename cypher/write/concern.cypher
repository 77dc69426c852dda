// What new decisions are about.
UNWIND $rows AS row
MATCH (d:Thing {id: row.decision})
MATCH (n:Thing {id: row.subject})
CREATE (d)-[:CONCERNS {ord: row.ord}]->(n)
