// The sequence lock, which is odd while a writer commits.
MATCH (l:SequenceLock {id: 'journal'})
RETURN l.sequence AS sequence
