// Says that what was announced is committed: the sequence becomes even, unless another writer has announced since.
MATCH (l:SequenceLock {id: 'journal'})
SET l.locked = true
WITH l WHERE l.sequence = $sequence
SET l.sequence = $sequence + 1
