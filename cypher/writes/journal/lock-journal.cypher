// The lock of all writers is the head of the journal.
MATCH (j:Journal {id: 'journal'})
SET j.locked = true
