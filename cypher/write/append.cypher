// Appends an entry to the journal and moves its head.
MATCH (j:Journal {id: 'journal'})
SET j.seq = $seq, j.at = $at
CREATE (c:Change)
SET c = $change
