// queries/documents

CALL () {
MATCH (n1:Document)
WHERE n1.sort IS NOT NULL
WITH n1 ORDER BY n1.sort DESC, n1.id
WHERE n1.until = $openEnd
WITH DISTINCT n1 ORDER BY n1.sort DESC, n1.id LIMIT $max1
CALL (n1) {
MATCH (n1)-[:PUBLISHED_BY]->()-[same1003:SAME_AS]->(n2) WHERE same1003.until = $openEnd
RETURN collect([[key IN $properties1 | n2[key]]]) AS f2
}
CALL (n1) {
MATCH (n1)<-[:IN_DOCUMENT]-(n3)-[status1004:OF]->()
WHERE status1004.until = $openEnd AND NOT status1004.retracted AND status1004.review = 'ACCEPTED'
WITH DISTINCT n3 ORDER BY n3.sort, n3.id LIMIT $max3
RETURN collect([[key IN ['sort', 'id'] | n3[key]], [key IN $properties2 | n3[key]]]) AS f3
}
CALL (n1) {
MATCH (n1)<-[:IN_DOCUMENT]-(n4)-[status1006:OF]->()
WHERE status1006.until = $openEnd AND NOT status1006.retracted AND status1006.review = 'ACCEPTED'
RETURN count(DISTINCT n4) AS t4
}
CALL (n1) {
MATCH (n1)-[r5:DERIVED_FROM]->(n5) WHERE r5.until = $openEnd
WITH DISTINCT n5, r5
ORDER BY n5.sort, n5.id LIMIT $max5
RETURN collect([[key IN ['sort', 'id'] | n5[key]], [[key IN $properties3 | n5[key]], r5.kind]]) AS f5
}
RETURN collect([[key IN ['sort', 'id'] | n1[key]], [[key IN $properties4 | n1[key]], f2, f3, t4, f5]]) AS f1
}
CALL () {
MATCH (n6:Document)
WHERE n6.until = $openEnd
RETURN count(DISTINCT n6) AS t6
}
UNWIND CASE WHEN size(f1) = 0 THEN [null] ELSE f1 END AS row
RETURN t6 AS t6, row AS row
