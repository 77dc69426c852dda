// The changes of one import that are not withdrawn.
MATCH (c:Change {run: $run})
WHERE NOT c.withdrawn
WITH c ORDER BY c.seq
RETURN collect(c.seq) AS seqs
