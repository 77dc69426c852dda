// What an entry of the journal recorded first.
MATCH (n:Thing {seq: $change})
RETURN n.id AS id, n.seqs AS seqs, n.withdrawnAt AS withdrawn, n.wrote AS wrote, labels(n) AS labels
