// What is only kept because something else needs it.
MATCH (n:Held)
RETURN n.id AS id, n.seqs AS seqs, n.gone AS gone, n.wrote AS wrote, labels(n) AS labels
