// What attributions are based on.
UNWIND $rows AS id
MATCH (a:Thing {id: id})-[r:BASED_ON]->(b:Thing)
RETURN a.id AS from, b.id AS to, r.seqs AS seqs, r.until < $openEnd AS withdrawn, false AS inDocument
