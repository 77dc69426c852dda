// The sequence lock before anything else is read.
CALL () {
  MATCH (l:SequenceLock {id: 'journal'})
  RETURN max(l.sequence) AS sequence
}
