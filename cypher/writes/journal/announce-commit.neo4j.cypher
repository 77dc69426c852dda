// Says that a transaction is about to commit: the sequence becomes odd. To set a property takes the lock of the node, so that
// nobody changes the sequence after it was read here.
MATCH (l:SequenceLock {id: 'journal'})
SET l.locked = true
WITH l, l.sequence + 1 + l.sequence % 2 AS sequence
SET l.sequence = sequence
RETURN sequence AS sequence
