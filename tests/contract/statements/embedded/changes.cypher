// queries/journal/changes
MATCH (j:Journal {id: 'journal'})
WITH j.seq AS seq, j.at AS head
CALL () {
MATCH (n1:Change)
WHERE n1.seq IS NOT NULL
WITH n1 ORDER BY n1.seq, n1.id
WHERE true
WITH DISTINCT n1 ORDER BY n1.seq, n1.id LIMIT $max1
RETURN collect([[n1.seq, n1.id], [n1.seq, n1.at, n1.by, n1.kind, n1.reason, n1.counts]]) AS f1
}
CALL () {
MATCH (n2:Change)
WITH *
WHERE true
RETURN count(DISTINCT n2) AS t2
}
UNWIND CASE WHEN size(f1) = 0 THEN [null] ELSE f1 END AS row
RETURN seq AS seq, head AS head, t2 AS t2, row AS row
