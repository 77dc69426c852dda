// The sequence lock, which is odd while a writer commits, and the last journal entry.
OPTIONAL MATCH (l:SequenceLock {id: 'journal'})
OPTIONAL MATCH (j:Journal {id: 'journal'})
RETURN l.sequence AS sequence, j.seq AS seq, j.at AS head
