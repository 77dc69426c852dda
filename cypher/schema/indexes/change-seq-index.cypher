// As for things.
CREATE INDEX change_seq_index IF NOT EXISTS FOR (n:Change) ON (n.seq)
