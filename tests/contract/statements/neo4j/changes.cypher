// queries/journal/changes

CALL () {
MATCH (n1:Change)
WHERE n1.seq IS NOT NULL
WITH n1 ORDER BY n1.seq, n1.id
WHERE true
WITH DISTINCT n1 ORDER BY n1.seq, n1.id LIMIT $args.max1
RETURN collect([[key IN ['seq', 'id'] | n1[key]], [key IN $args.properties1 | n1[key]]]) AS f1
}
CALL () {
MATCH (n2:Change)
WITH *
WHERE true
RETURN count(DISTINCT n2) AS t2
}
UNWIND CASE WHEN size(f1) = 0 THEN [null] ELSE f1 END AS row
RETURN t2 AS t2, row AS row
