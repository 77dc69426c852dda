// queries/documents

CALL () {
MATCH (n1:Document)
WHERE n1.sort IS NOT NULL
WITH n1 ORDER BY n1.sort DESC, n1.id
WHERE n1.until = $args.openEnd
WITH DISTINCT n1 ORDER BY n1.sort DESC, n1.id LIMIT $args.max1
CALL (n1) {
MATCH (n1)-[:PUBLISHED_BY]->()-[same1003:SAME_AS]->(n2) WHERE same1003.until = $args.openEnd
RETURN collect([[key IN $args.properties1 | n2[key]]]) AS f2
}
CALL (n1) {
MATCH (n1)<-[:IN_DOCUMENT]-(n3)-[status1004:OF]->()
WHERE status1004.until = $args.openEnd AND NOT status1004.retracted AND status1004.review = 'ACCEPTED'
WITH DISTINCT n3 ORDER BY n3.sort, n3.id LIMIT $args.max3
RETURN collect([[key IN ['sort', 'id'] | n3[key]], [key IN $args.properties2 | n3[key]]]) AS f3
}
CALL (n1) {
MATCH (n1)<-[:IN_DOCUMENT]-(n4)-[status1006:OF]->()
WHERE status1006.until = $args.openEnd AND NOT status1006.retracted AND status1006.review = 'ACCEPTED'
RETURN count(DISTINCT n4) AS t4
}
CALL (n1) {
MATCH (n1)-[r5:DERIVED_FROM]->(n5) WHERE r5.until = $args.openEnd
WITH DISTINCT n5, r5
ORDER BY n5.sort, n5.id LIMIT $args.max5
RETURN collect([[key IN ['sort', 'id'] | n5[key]], [[key IN $args.properties3 | n5[key]], r5.kind]]) AS f5
}
RETURN collect([[key IN ['sort', 'id'] | n1[key]], [[key IN $args.properties4 | n1[key]], f2, f3, t4, f5]]) AS f1
}
CALL () {
MATCH (n6:Document)
WHERE n6.until = $args.openEnd
RETURN count(DISTINCT n6) AS t6
}
UNWIND CASE WHEN size(f1) = 0 THEN [null] ELSE f1 END AS row
RETURN t6 AS t6, row AS row
