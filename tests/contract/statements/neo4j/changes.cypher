// queries/changes
CALL () {
MATCH (l:SequenceLock {id: 'journal'})
RETURN max(l.sequence) AS sequence
}
MATCH (j:Journal {id: 'journal'})
WITH *, j.seq AS seq, j.at AS head, j.at AS at
CALL (at) {
MATCH (n1:Change)
WHERE n1.seq IS NOT NULL
WITH n1 ORDER BY n1.seq, n1.id
WHERE n1.at <= at
WITH DISTINCT n1
WITH n1 ORDER BY n1.seq, n1.id LIMIT $max1
RETURN collect([n1.seq, n1.id, [key IN ['seq', 'at', 'by', 'kind', 'reason', 'counts'] | n1[key]]]) AS f1
}
CALL (at) {
MATCH (n2:Change)
WITH *
WHERE n2.at <= at
RETURN count(DISTINCT n2) AS t2
}
CALL (sequence, f1, t2) {
MATCH (k:SequenceLock {id: 'journal'})
WITH max(k.sequence) AS last
RETURN coalesce(last = sequence AND sequence % 2 = 0, true) AS whole
}
UNWIND CASE WHEN size(f1) = 0 THEN [null] ELSE f1 END AS row
RETURN seq AS seq, head AS head, at AS at, t2 AS t2, whole AS whole, row AS row
