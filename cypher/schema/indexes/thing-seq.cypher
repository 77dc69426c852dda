// What a journal entry wrote: for taking back an import, and for the history export.
CREATE INDEX thing_seq IF NOT EXISTS FOR (n:Thing) ON (n.seq)
