// What is only kept because something else needs it.
MATCH (n:Retained)
RETURN n.id AS id, n.seqs AS seqs, n.withdrawnAt AS withdrawn, n.wrote AS wrote, labels(n) AS labels
