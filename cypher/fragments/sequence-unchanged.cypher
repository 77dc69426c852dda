// Whether nobody committed since `sequence-before`: the sequence lock was even and is still what it was. It imports all that was
// read, so that it comes last.
{% takes read %}
CALL (sequence, {{ read }}) {
  MATCH (k:SequenceLock {id: 'journal'})
  WITH max(k.sequence) AS last
  RETURN coalesce(last = sequence AND sequence % 2 = 0, true) AS whole
}
