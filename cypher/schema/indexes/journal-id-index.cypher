// As for things.
CREATE INDEX journal_id_index IF NOT EXISTS FOR (n:Journal) ON (n.id)
