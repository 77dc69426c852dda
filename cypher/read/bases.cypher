// Bases between given things, as far as they are known.
UNWIND $rows AS row
MATCH (a:Thing {id: row.from})-[r:BASED_ON]->(b:Thing)
WHERE b.id = row.to
RETURN a.id AS from, b.id AS to, r.seqs AS seqs, r.inputs AS inputs, r.until < $openEnd AS withdrawn
