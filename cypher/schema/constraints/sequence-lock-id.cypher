// There is one sequence lock: servers that make it at the same time make the same.
CREATE CONSTRAINT sequence_lock_id IF NOT EXISTS FOR (n:SequenceLock) REQUIRE n.id IS UNIQUE
