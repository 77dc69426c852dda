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
WITH collect(DISTINCT n3) AS all3
RETURN all3, size(all3) AS t3
}
CALL (all3) {
UNWIND all3 AS n3
WITH n3 ORDER BY n3.sort, n3.id LIMIT $args.max3
RETURN collect([[key IN ['sort', 'id'] | n3[key]], [key IN $args.properties2 | n3[key]]]) AS f3
}
CALL (n1) {
MATCH (n1)-[r4:DERIVED_FROM]->(n4) WHERE r4.until = $args.openEnd
WITH DISTINCT n4, r4
ORDER BY n4.sort, n4.id LIMIT $args.max4
RETURN collect([[key IN ['sort', 'id'] | n4[key]], [[key IN $args.properties3 | n4[key]], r4.kind]]) AS f4
}
RETURN collect([[key IN ['sort', 'id'] | n1[key]], [[key IN $args.properties4 | n1[key]], f2, f3, t3, f4]]) AS f1
}
CALL () {
MATCH (n5:Document)
WHERE n5.until = $args.openEnd
RETURN count(DISTINCT n5) AS t5
}
UNWIND CASE WHEN size(f1) = 0 THEN [null] ELSE f1 END AS row
RETURN t5 AS t5, row AS row
