// Marks changes as withdrawn, or as no longer withdrawn.
UNWIND $rows AS seq
MATCH (c:Change {seq: seq})
SET c.withdrawn = $withdrawn
