// As for things.
CREATE INDEX sequence_lock_id_index IF NOT EXISTS FOR (n:SequenceLock) ON (n.id)
