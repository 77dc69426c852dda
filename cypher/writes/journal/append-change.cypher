// Appends a change to the journal and moves the head of the journal.
MATCH (j:Journal {id: 'journal'})
SET j.seq = $seq, j.at = $at
CREATE (c:Change)
SET c = $change
