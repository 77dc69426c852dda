// Whether nobody committed since the first look: the sequence lock was even and is still what it was. It starts from all that
// was read, so that it comes last.
CALL (sequence, read_) {
  MATCH (k:SequenceLock {id: 'journal'})
  WITH max(k.sequence) AS last
  RETURN coalesce(last = sequence AND sequence % 2 = 0, true) AS whole
}
