// queries/represented
CALL () {
UNWIND $args.named AS i MATCH (g:Thing {id: i}) WHERE true
RETURN collect(g.id) AS namedFound
}
CALL () {
MATCH (:Thing {id: $args.id1})-[same1001:SAME_AS]->(n1) WHERE same1001.until = $args.openEnd
WITH DISTINCT n1
ORDER BY n1.id LIMIT $args.max1
CALL (n1) {
MATCH (n1)-[same1004:SAME_AS]->(whole1003) WHERE same1004.until = $args.openEnd
MATCH (whole1003)<-[same1005:SAME_AS]-(record1002) WHERE same1005.until = $args.openEnd
CALL (record1002) {
MATCH (n2)-[involves1002:INVOLVES]->()
USING INDEX SEEK involves1002:INVOLVES(entity, sortDesc)
WHERE involves1002.entity = record1002.id AND involves1002.sortDesc IS NOT NULL
WITH n2, involves1002
ORDER BY involves1002.entity DESC, involves1002.sortDesc DESC, n2.id
WITH DISTINCT n2
WHERE n2.until = $args.openEnd
AND EXISTS {
MATCH (n2)<-[status1006:OF]-(attribution1006)
WHERE status1006.until = $args.openEnd AND NOT status1006.retracted AND status1006.review = 'ACCEPTED'
}
RETURN n2 LIMIT $args.max2
}
WITH DISTINCT n2 ORDER BY n2.sortDesc DESC, n2.id LIMIT $args.max2
CALL (n2) {
MATCH (n2)-[r3:INVOLVES]->()-[same1009:SAME_AS]->(n3) WHERE same1009.until = $args.openEnd
WITH DISTINCT n3, r3
ORDER BY r3.ord, n3.id LIMIT $args.max3
RETURN collect([[r3.ord, n3.id], [[key IN $args.properties2 | n3[key]], r3.role, [key IN $args.properties1 | n3[key]]]]) AS f3
}
CALL (n2) {
MATCH (n2)<-[status1010:OF]-(n4)
WHERE status1010.until = $args.openEnd AND NOT status1010.retracted AND status1010.review = 'ACCEPTED'
WITH DISTINCT n4 ORDER BY n4.sort, n4.id LIMIT $args.max4
CALL (n4) {
MATCH (n4)-[:MADE_BY]->()-[same1012:SAME_AS]->(n5) WHERE same1012.until = $args.openEnd
RETURN collect([[key IN $args.properties3 | n5[key]]]) AS f5
}
CALL (n4) {
MATCH (n4)-[:IN_DOCUMENT]->(n6)
CALL (n6) {
MATCH (n6)-[:PUBLISHED_BY]->()-[same1013:SAME_AS]->(n7) WHERE same1013.until = $args.openEnd
RETURN collect([[key IN $args.properties4 | n7[key]]]) AS f7
}
RETURN collect([[[key IN $args.properties5 | n6[key]], f7]]) AS f6
}
RETURN collect([[key IN ['sort', 'id'] | n4[key]], [[key IN $args.properties6 | n4[key]], f5, f6]]) AS f4
}
RETURN collect([[key IN ['sortDesc', 'id'] | n2[key]], [[key IN $args.properties7 | n2[key]], f3, f4]]) AS f2
}
CALL (n1) {
MATCH (n1)-[same1016:SAME_AS]->(whole1015) WHERE same1016.until = $args.openEnd
MATCH (whole1015)<-[same1017:SAME_AS]-(record1014) WHERE same1017.until = $args.openEnd
MATCH (record1014)<-[:MADE_BY]-(n8)-[status1014:OF]->()
WHERE status1014.until = $args.openEnd AND NOT status1014.retracted AND status1014.review = 'ACCEPTED'
WITH DISTINCT n8 ORDER BY n8.sort, n8.id LIMIT $args.max8
CALL (n8) {
MATCH (n8)-[:IN_DOCUMENT]->(n9)
CALL (n9) {
MATCH (n9)-[:PUBLISHED_BY]->()-[same1019:SAME_AS]->(n10) WHERE same1019.until = $args.openEnd
RETURN collect([[key IN $args.properties8 | n10[key]]]) AS f10
}
RETURN collect([[[key IN $args.properties9 | n9[key]], f10]]) AS f9
}
CALL (n8) {
MATCH (n8)-[status1020:OF]->(n11) WHERE status1020.until = $args.openEnd
CALL (n11) {
MATCH (n11)-[r12:INVOLVES]->()-[same1021:SAME_AS]->(n12) WHERE same1021.until = $args.openEnd
WITH DISTINCT n12, r12
ORDER BY r12.ord, n12.id LIMIT $args.max12
RETURN collect([[r12.ord, n12.id], [[key IN $args.properties11 | n12[key]], r12.role, [key IN $args.properties10 | n12[key]]]]) AS f12
}
CALL (n11) {
MATCH (n11)<-[status1022:OF]-(n13)
WHERE status1022.until = $args.openEnd AND NOT status1022.retracted AND status1022.review = 'ACCEPTED'
WITH DISTINCT n13 ORDER BY n13.sort, n13.id LIMIT $args.max13
CALL (n13) {
MATCH (n13)-[:MADE_BY]->()-[same1024:SAME_AS]->(n14) WHERE same1024.until = $args.openEnd
RETURN collect([[key IN $args.properties12 | n14[key]]]) AS f14
}
CALL (n13) {
MATCH (n13)-[:IN_DOCUMENT]->(n15)
CALL (n15) {
MATCH (n15)-[:PUBLISHED_BY]->()-[same1025:SAME_AS]->(n16) WHERE same1025.until = $args.openEnd
RETURN collect([[key IN $args.properties13 | n16[key]]]) AS f16
}
RETURN collect([[[key IN $args.properties14 | n15[key]], f16]]) AS f15
}
RETURN collect([[key IN ['sort', 'id'] | n13[key]], [[key IN $args.properties15 | n13[key]], f14, f15]]) AS f13
}
RETURN collect([[[key IN $args.properties16 | n11[key]], f12, f13]]) AS f11
}
RETURN collect([[key IN ['sort', 'id'] | n8[key]], [[key IN $args.properties17 | n8[key]], f9, f11]]) AS f8
}
CALL (n1) {
MATCH (n1)-[r17:INVOLVES]->()-[same1026:SAME_AS]->(n17) WHERE same1026.until = $args.openEnd
WITH DISTINCT n17, r17
ORDER BY r17.ord, n17.id LIMIT $args.max17
RETURN collect([[r17.ord, n17.id], [[key IN $args.properties19 | n17[key]], r17.role, [key IN $args.properties18 | n17[key]]]]) AS f17
}
CALL (n1) {
MATCH (n1)<-[status1027:OF]-(n18)
WHERE status1027.until = $args.openEnd AND NOT status1027.retracted AND status1027.review = 'ACCEPTED'
WITH DISTINCT n18 ORDER BY n18.sort, n18.id LIMIT $args.max18
CALL (n18) {
MATCH (n18)-[:MADE_BY]->()-[same1029:SAME_AS]->(n19) WHERE same1029.until = $args.openEnd
RETURN collect([[key IN $args.properties20 | n19[key]]]) AS f19
}
CALL (n18) {
MATCH (n18)-[:IN_DOCUMENT]->(n20)
CALL (n20) {
MATCH (n20)-[:PUBLISHED_BY]->()-[same1030:SAME_AS]->(n21) WHERE same1030.until = $args.openEnd
RETURN collect([[key IN $args.properties21 | n21[key]]]) AS f21
}
RETURN collect([[[key IN $args.properties22 | n20[key]], f21]]) AS f20
}
RETURN collect([[key IN ['sort', 'id'] | n18[key]], [[key IN $args.properties23 | n18[key]], f19, f20]]) AS f18
}
RETURN collect([[n1.id], [[key IN $args.properties24 | n1[key]], labels(n1), f2, f8, f17, f18]]) AS f1
}
UNWIND CASE WHEN size(f1) = 0 THEN [null] ELSE f1 END AS row
RETURN namedFound AS namedFound, row AS row

// queries/nodes
UNWIND $args.ids1 AS id1001 MATCH (n1:Thing {id: id1001}) WHERE true
RETURN [[[key IN $args.properties1 | n1[key]], labels(n1)]] AS row
