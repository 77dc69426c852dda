// As for every engine, between two looks at the sequence lock.
CALL () {
  MATCH (l:SequenceLock {id: 'journal'})
  RETURN max(l.sequence) AS sequence
}
MATCH (j:Journal {id: 'journal'})
WITH sequence, j.seq AS seq, j.at AS at, j.format AS format
CALL (sequence, seq) {
  MATCH (k:SequenceLock {id: 'journal'})
  WITH max(k.sequence) AS last
  RETURN coalesce(last = sequence AND sequence % 2 = 0, true) AS whole
}
RETURN seq AS seq, at AS at, format AS format, whole AS whole
