// Makes the sequence even, for whoever has the lock of the journal: nobody commits then.
MATCH (l:SequenceLock {id: 'journal'})
SET l.locked = true
WITH l WHERE l.sequence % 2 = 1
SET l.sequence = l.sequence + 1
