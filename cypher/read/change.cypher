// One journal entry.
MATCH (n_:Change {seq: $seq_})
