// queries/events

CALL () {
MATCH (n1:Event)
WHERE n1.sort IS NOT NULL
WITH n1 ORDER BY n1.sort, n1.id
WHERE n1.until = $args.openEnd
WITH DISTINCT n1 ORDER BY n1.sort, n1.id LIMIT $args.max1
CALL (n1) {
MATCH (n1)<-[describes1003:DESCRIBES]-(n2) WHERE describes1003.until = $args.openEnd
WITH n2 ORDER BY n2.sortDesc DESC, n2.id
WHERE n2.until = $args.openEnd
AND EXISTS {
MATCH (n2)<-[status1004:OF]-(attribution1004)
WHERE status1004.until = $args.openEnd AND NOT status1004.retracted AND status1004.review = 'ACCEPTED'
}
WITH DISTINCT n2 ORDER BY n2.sortDesc DESC, n2.id LIMIT $args.max2
RETURN collect([[key IN ['sortDesc', 'id'] | n2[key]], [key IN $args.properties1 | n2[key]]]) AS f2
}
CALL (n1) {
MATCH (n1)<-[describes1007:DESCRIBES]-(n3) WHERE describes1007.until = $args.openEnd
WITH *
WHERE n3.until = $args.openEnd
AND EXISTS {
MATCH (n3)<-[status1008:OF]-(attribution1008)
WHERE status1008.until = $args.openEnd AND NOT status1008.retracted AND status1008.review = 'ACCEPTED'
}
RETURN count(DISTINCT n3) AS t3
}
RETURN collect([[key IN ['sort', 'id'] | n1[key]], [[key IN $args.properties2 | n1[key]], f2, t3]]) AS f1
}
CALL () {
MATCH (n4:Event)
WITH *
WHERE n4.until = $args.openEnd
RETURN count(DISTINCT n4) AS t4
}
UNWIND CASE WHEN size(f1) = 0 THEN [null] ELSE f1 END AS row
RETURN t4 AS t4, row AS row
