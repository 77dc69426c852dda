// Entries of the journal that are withdrawn, or no longer.
UNWIND $rows AS seq
MATCH (c:Change {seq: seq})
SET c.withdrawn = $withdrawn
