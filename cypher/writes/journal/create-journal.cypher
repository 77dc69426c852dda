// The head of the journal of a new graph, and the sequence lock, which is odd while a writer commits.
MERGE (j:Journal {id: 'journal'})
ON CREATE SET j.seq = 0, j.at = '1970-01-01T00:00:00.000Z', j.format = $layout
MERGE (l:SequenceLock {id: 'journal'})
ON CREATE SET l.sequence = 0
