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
MATCH (record1014)<-[link1014:PART_OF]-(:Entity)-[same1018:SAME_AS]->(n8) WHERE same1018.until = $args.openEnd AND link1014.until = $args.openEnd
WITH DISTINCT n8
ORDER BY n8.sort, n8.id LIMIT $args.max8
RETURN collect([[key IN ['sort', 'id'] | n8[key]], [key IN $args.properties8 | n8[key]]]) AS f8
}
CALL (n1) {
MATCH (n1)-[same1021:SAME_AS]->(whole1020) WHERE same1021.until = $args.openEnd
MATCH (whole1020)<-[same1022:SAME_AS]-(record1019) WHERE same1022.until = $args.openEnd
MATCH (record1019)-[link1019:PART_OF]->(:Entity)-[same1023:SAME_AS]->(n9) WHERE same1023.until = $args.openEnd AND link1019.until = $args.openEnd
WITH DISTINCT n9
ORDER BY n9.sort, n9.id LIMIT $args.max9
RETURN collect([[key IN ['sort', 'id'] | n9[key]], [key IN $args.properties9 | n9[key]]]) AS f9
}
CALL (n1) {
MATCH (n1)-[same1026:SAME_AS]->(whole1025) WHERE same1026.until = $args.openEnd
MATCH (whole1025)<-[same1027:SAME_AS]-(record1024) WHERE same1027.until = $args.openEnd
MATCH (record1024)<-[:MADE_BY]-(n10)-[status1024:OF]->()
WHERE status1024.until = $args.openEnd AND NOT status1024.retracted AND status1024.review = 'ACCEPTED'
WITH DISTINCT n10 ORDER BY n10.sort, n10.id LIMIT $args.max10
CALL (n10) {
MATCH (n10)-[:IN_DOCUMENT]->(n11)
CALL (n11) {
MATCH (n11)-[:PUBLISHED_BY]->()-[same1029:SAME_AS]->(n12) WHERE same1029.until = $args.openEnd
RETURN collect([[key IN $args.properties10 | n12[key]]]) AS f12
}
RETURN collect([[[key IN $args.properties11 | n11[key]], f12]]) AS f11
}
CALL (n10) {
MATCH (n10)-[status1030:OF]->(n13) WHERE status1030.until = $args.openEnd
CALL (n13) {
MATCH (n13)-[r14:INVOLVES]->()-[same1031:SAME_AS]->(n14) WHERE same1031.until = $args.openEnd
WITH DISTINCT n14, r14
ORDER BY r14.ord, n14.id LIMIT $args.max14
RETURN collect([[r14.ord, n14.id], [[key IN $args.properties13 | n14[key]], r14.role, [key IN $args.properties12 | n14[key]]]]) AS f14
}
CALL (n13) {
MATCH (n13)<-[status1032:OF]-(n15)
WHERE status1032.until = $args.openEnd AND NOT status1032.retracted AND status1032.review = 'ACCEPTED'
WITH DISTINCT n15 ORDER BY n15.sort, n15.id LIMIT $args.max15
CALL (n15) {
MATCH (n15)-[:MADE_BY]->()-[same1034:SAME_AS]->(n16) WHERE same1034.until = $args.openEnd
RETURN collect([[key IN $args.properties14 | n16[key]]]) AS f16
}
CALL (n15) {
MATCH (n15)-[:IN_DOCUMENT]->(n17)
CALL (n17) {
MATCH (n17)-[:PUBLISHED_BY]->()-[same1035:SAME_AS]->(n18) WHERE same1035.until = $args.openEnd
RETURN collect([[key IN $args.properties15 | n18[key]]]) AS f18
}
RETURN collect([[[key IN $args.properties16 | n17[key]], f18]]) AS f17
}
RETURN collect([[key IN ['sort', 'id'] | n15[key]], [[key IN $args.properties17 | n15[key]], f16, f17]]) AS f15
}
RETURN collect([[[key IN $args.properties18 | n13[key]], f14, f15]]) AS f13
}
RETURN collect([[key IN ['sort', 'id'] | n10[key]], [[key IN $args.properties19 | n10[key]], f11, f13]]) AS f10
}
RETURN collect([[n1.id], [[key IN $args.properties20 | n1[key]], labels(n1), f2, f8, f9, f10]]) AS f1
}
UNWIND CASE WHEN size(f1) = 0 THEN [null] ELSE f1 END AS row
RETURN namedFound AS namedFound, row AS row

// queries/nodes
UNWIND $args.ids1 AS id1001 MATCH (n1:Thing {id: id1001}) WHERE true
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
RETURN [[n1.id], [[key IN $args.properties8 | n1[key]], f2]] AS row

// queries/nodes
UNWIND $args.ids1 AS id1001 MATCH (n1:Thing {id: id1001}) WHERE true
RETURN [0, [[[key IN $args.properties1 | n1[key]], labels(n1)]]] AS row
UNION ALL
UNWIND $args.ids2 AS id1002 MATCH (n2:Thing {id: id1002}) WHERE true
AND NOT 'Place' IN labels(n2) AND NOT 'OtherEntity' IN labels(n2)
RETURN [1, [[key IN $args.properties2 | n2[key]]]] AS row
