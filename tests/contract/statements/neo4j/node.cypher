// queries/node
MATCH (n1:Thing {id: $args.id1}) WHERE true
CALL (n1) {
MATCH (n1)<-[status1001:OF]-(n2)
WHERE status1001.until = $args.openEnd AND NOT status1001.retracted AND status1001.review = 'ACCEPTED'
WITH collect(DISTINCT n2) AS all2
RETURN all2, size(all2) AS t2
}
CALL (all2) {
UNWIND all2 AS n2
WITH n2 ORDER BY n2.sort, n2.id LIMIT $args.max2
CALL (n2) {
MATCH (n2)-[:MADE_BY]->()-[same1003:SAME_AS]->(n3) WHERE same1003.until = $args.openEnd
RETURN collect([[[key IN $args.properties1 | n3[key]], NOT 'UnnamedSource' IN labels(n3)]]) AS f3
}
CALL (n2) {
MATCH (n2)-[:IN_DOCUMENT]->(n4)
CALL (n4) {
MATCH (n4)-[:PUBLISHED_BY]->()-[same1004:SAME_AS]->(n5) WHERE same1004.until = $args.openEnd
RETURN collect([[key IN $args.properties2 | n5[key]]]) AS f5
}
RETURN collect([[[key IN $args.properties3 | n4[key]], f5]]) AS f4
}
CALL (n2) {
MATCH (n2)-[relay1005:RELAYS]->(n6) WHERE relay1005.until = $args.openEnd
MATCH (n6)-[status1005:OF]->()
WHERE status1005.until = $args.openEnd AND NOT status1005.retracted AND status1005.review = 'ACCEPTED'
WITH DISTINCT n6
ORDER BY n6.sort, n6.id LIMIT $args.max6
CALL (n6) {
MATCH (n6)-[:MADE_BY]->()-[same1006:SAME_AS]->(n7) WHERE same1006.until = $args.openEnd
RETURN collect([[key IN $args.properties4 | n7[key]]]) AS f7
}
RETURN collect([[key IN ['sort', 'id'] | n6[key]], [[key IN $args.properties5 | n6[key]], f7]]) AS f6
}
RETURN collect([[key IN ['sort', 'id'] | n2[key]], [[key IN $args.properties6 | n2[key]], f3, f4, f6]]) AS f2
}
CALL (n1) {
MATCH (n1)-[r8:INVOLVES]->()-[same1007:SAME_AS]->(n8) WHERE same1007.until = $args.openEnd
WITH DISTINCT n8, r8
ORDER BY r8.ord, n8.id LIMIT $args.max8
RETURN collect([[r8.ord, n8.id], [[key IN $args.properties8 | n8[key]], r8.role, [key IN $args.properties7 | n8[key]]]]) AS f8
}
CALL (n1) {
MATCH (n1)<-[:CONCERNS]-(n9:Assessment) WHERE true
WITH DISTINCT n9
ORDER BY n9.at, n9.id LIMIT $args.max9
RETURN collect([[key IN ['at', 'id'] | n9[key]], [key IN $args.properties9 | n9[key]]]) AS f9
}
CALL (n1) {
MATCH (n1)-[r10:DESCRIBES]->(n10) WHERE r10.until = $args.openEnd
WITH DISTINCT n10, r10
ORDER BY r10.at DESC, n10.id LIMIT $args.max10
RETURN collect([[r10.at, n10.id], [key IN $args.properties10 | n10[key]]]) AS f10
}
RETURN [[[key IN $args.properties11 | n1[key]], labels(n1), f2, t2, f8, f9, f10]] AS row
