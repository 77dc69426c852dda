// A change of the journal.
MATCH (c:Change {seq: $change})
RETURN c.seq AS seq, c.kind AS kind, c.run AS run, c.withdrawn AS withdrawn
