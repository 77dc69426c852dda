// A change of the journal.
MATCH (c:Change {seq: $seq})
RETURN properties(c) AS props
