// The end of a lookup: what the withdrawal of an import needs of the thing `n`.
RETURN n.id AS id, n.seqs AS seqs, n.withdrawnAt AS withdrawn, n.stateSeq AS stateSeq, labels(n) AS labels
