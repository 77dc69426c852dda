// What else an entry of the journal wrote to.
MATCH (c:Change {seq: $change})-[:TOUCHED]->(n:Thing)
RETURN n.id AS id, n.seqs AS seqs, n.withdrawnAt AS withdrawn, n.wrote AS wrote, labels(n) AS labels
