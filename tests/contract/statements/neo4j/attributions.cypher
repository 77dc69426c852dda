// queries/attributions

CALL () {
MATCH (n1:Attribution)
WHERE n1.sort IS NOT NULL
WITH n1 ORDER BY n1.sort, n1.id
MATCH (n1)-[status1001:OF]->()
WHERE status1001.until = $args.openEnd AND NOT status1001.retracted AND status1001.review = 'ACCEPTED'
WITH DISTINCT n1 ORDER BY n1.sort, n1.id LIMIT $args.max1
CALL (n1) {
MATCH (n1)-[:MADE_BY]->()-[same1003:SAME_AS]->(n2) WHERE same1003.until = $args.openEnd
RETURN collect([[key IN $args.properties1 | n2[key]]]) AS f2
}
CALL (n1) {
MATCH (n1)-[status1004:OF]->(n3) WHERE status1004.until = $args.openEnd
RETURN collect([[key IN $args.properties2 | n3[key]]]) AS f3
}
CALL (n1) {
MATCH (n1)-[:IN_DOCUMENT]->(n4)
RETURN collect([[key IN $args.properties3 | n4[key]]]) AS f4
}
CALL (n1) {
MATCH (n1)-[relay1005:RELAYS]->(n5) WHERE relay1005.until = $args.openEnd
MATCH (n5)-[status1005:OF]->()
WHERE status1005.until = $args.openEnd AND NOT status1005.retracted AND status1005.review = 'ACCEPTED'
WITH DISTINCT n5
ORDER BY n5.sort, n5.id LIMIT $args.max5
RETURN collect([[key IN ['sort', 'id'] | n5[key]], [key IN $args.properties4 | n5[key]]]) AS f5
}
CALL (n1) {
MATCH (n1)<-[relay1006:RELAYS]-(n6) WHERE relay1006.until = $args.openEnd
MATCH (n6)-[status1006:OF]->()
WHERE status1006.until = $args.openEnd AND NOT status1006.retracted AND status1006.review = 'ACCEPTED'
WITH DISTINCT n6
ORDER BY n6.sort, n6.id LIMIT $args.max6
RETURN collect([[key IN ['sort', 'id'] | n6[key]], [key IN $args.properties5 | n6[key]]]) AS f6
}
RETURN collect([[key IN ['sort', 'id'] | n1[key]], [[key IN $args.properties6 | n1[key]], f2, f3, f4, f5, f6]]) AS f1
}
CALL () {
MATCH (n7:Attribution)
MATCH (n7)-[status1007:OF]->()
WHERE status1007.until = $args.openEnd AND NOT status1007.retracted AND status1007.review = 'ACCEPTED'
RETURN count(DISTINCT n7) AS t7
}
UNWIND CASE WHEN size(f1) = 0 THEN [null] ELSE f1 END AS row
RETURN t7 AS t7, row AS row
