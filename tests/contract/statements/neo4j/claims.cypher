// queries/claims

CALL () {
MATCH (n1:Claim)
WHERE n1.sortDesc IS NOT NULL
WITH n1 ORDER BY n1.sortDesc DESC, n1.id
WHERE n1.until = $args.openEnd
AND EXISTS {
MATCH (n1)<-[status1002:OF]-(attribution1002)
WHERE status1002.until = $args.openEnd AND NOT status1002.retracted AND status1002.review = 'ACCEPTED'
}
WITH DISTINCT n1 ORDER BY n1.sortDesc DESC, n1.id LIMIT $args.max1
CALL (n1) {
MATCH (n1)-[r2:INVOLVES]->()-[same1005:SAME_AS]->(n2) WHERE same1005.until = $args.openEnd
WITH DISTINCT n2, r2
ORDER BY r2.ord, n2.id LIMIT $args.max2
RETURN collect([[r2.ord, n2.id], [[key IN $args.properties2 | n2[key]], r2.role, [key IN $args.properties1 | n2[key]]]]) AS f2
}
CALL (n1) {
MATCH (n1)<-[status1006:OF]-(n3)
WHERE status1006.until = $args.openEnd AND NOT status1006.retracted AND status1006.review = 'ACCEPTED'
WITH collect(DISTINCT n3) AS all3
RETURN all3, size(all3) AS t3
}
CALL (all3) {
UNWIND all3 AS n3
WITH n3 ORDER BY n3.sort, n3.id LIMIT $args.max3
CALL (n3) {
MATCH (n3)-[:MADE_BY]->()-[same1008:SAME_AS]->(n4) WHERE same1008.until = $args.openEnd
RETURN collect([[[key IN $args.properties3 | n4[key]], NOT 'UnnamedSource' IN labels(n4)]]) AS f4
}
CALL (n3) {
MATCH (n3)-[:IN_DOCUMENT]->(n5)
CALL (n5) {
MATCH (n5)-[:PUBLISHED_BY]->()-[same1009:SAME_AS]->(n6) WHERE same1009.until = $args.openEnd
RETURN collect([[key IN $args.properties4 | n6[key]]]) AS f6
}
RETURN collect([[[key IN $args.properties5 | n5[key]], f6]]) AS f5
}
CALL (n3) {
MATCH (n3)-[relay1010:RELAYS]->(n7) WHERE relay1010.until = $args.openEnd
MATCH (n7)-[status1010:OF]->()
WHERE status1010.until = $args.openEnd AND NOT status1010.retracted AND status1010.review = 'ACCEPTED'
WITH DISTINCT n7
ORDER BY n7.sort, n7.id LIMIT $args.max7
CALL (n7) {
MATCH (n7)-[:MADE_BY]->()-[same1011:SAME_AS]->(n8) WHERE same1011.until = $args.openEnd
RETURN collect([[key IN $args.properties6 | n8[key]]]) AS f8
}
RETURN collect([[key IN ['sort', 'id'] | n7[key]], [[key IN $args.properties7 | n7[key]], f8]]) AS f7
}
RETURN collect([[key IN ['sort', 'id'] | n3[key]], [[key IN $args.properties8 | n3[key]], f4, f5, f7]]) AS f3
}
RETURN collect([[key IN ['sortDesc', 'id'] | n1[key]], [[key IN $args.properties9 | n1[key]], f2, f3, t3]]) AS f1
}
CALL () {
MATCH (n9:Claim)
WHERE n9.until = $args.openEnd
AND EXISTS {
MATCH (n9)<-[status1013:OF]-(attribution1013)
WHERE status1013.until = $args.openEnd AND NOT status1013.retracted AND status1013.review = 'ACCEPTED'
}
RETURN count(DISTINCT n9) AS t9
}
UNWIND CASE WHEN size(f1) = 0 THEN [null] ELSE f1 END AS row
RETURN t9 AS t9, row AS row
