// queries/represented
MATCH (j:Journal {id: 'journal'})
WITH j.seq AS seq, j.at AS head
CALL () {
UNWIND $named AS i MATCH (g:Thing {id: i}) WHERE true
RETURN collect(g.id) AS namedFound
}
CALL () {
MATCH (:Thing {id: $id1})-[same1001:SAME_AS]->(n1) WHERE same1001.until = $openEnd
WITH DISTINCT n1
ORDER BY n1.id LIMIT $max1
CALL (n1) {
MATCH (n1)-[same1004:SAME_AS]->(whole1003) WHERE same1004.until = $openEnd
MATCH (whole1003)<-[same1005:SAME_AS]-(record1002) WHERE same1005.until = $openEnd
MATCH (record1002)<-[:INVOLVES]-(n2)
WITH DISTINCT n2
WITH n2 ORDER BY n2.sortDesc DESC, n2.id
WHERE n2.until = $openEnd
CALL (n2) {
MATCH (n2)<-[status1006:OF]-(attribution1006)
WHERE status1006.until = $openEnd AND NOT status1006.retracted AND status1006.review = 'ACCEPTED'
RETURN count(attribution1006) AS admitted1006
}
WITH * WHERE admitted1006 > 0
WITH DISTINCT n2 ORDER BY n2.sortDesc DESC, n2.id LIMIT $max2
CALL (n2) {
MATCH (n2)-[r3:INVOLVES]->(:Entity)-[same1009:SAME_AS]->(n3) WHERE same1009.until = $openEnd
WITH DISTINCT n3, r3
ORDER BY r3.ord, n3.id LIMIT $max3
RETURN collect([[r3.ord, n3.id], [[], r3.role, [n3.id]]]) AS f3
}
CALL (n2) {
MATCH (n2)<-[status1010:OF]-(n4)
WHERE status1010.until = $openEnd AND NOT status1010.retracted AND status1010.review = 'ACCEPTED'
WITH DISTINCT n4 ORDER BY n4.sort, n4.id LIMIT $max4
CALL (n4) {
MATCH (n4)-[:MADE_BY]->(:Source)-[same1012:SAME_AS]->(n5) WHERE same1012.until = $openEnd
RETURN collect([[n5.id]]) AS f5
}
CALL (n4) {
MATCH (n4)-[:IN_DOCUMENT]->(n6)
CALL (n6) {
MATCH (n6)-[:PUBLISHED_BY]->(:Source)-[same1013:SAME_AS]->(n7) WHERE same1013.until = $openEnd
RETURN collect([[n7.id]]) AS f7
}
RETURN collect([[[], f7]]) AS f6
}
RETURN collect([[n4.sort, n4.id], [[n4.stance], f5, f6]]) AS f4
}
RETURN collect([[n2.sortDesc, n2.id], [[n2.id], f3, f4]]) AS f2
}
CALL (n1) {
MATCH (n1)-[same1016:SAME_AS]->(whole1015) WHERE same1016.until = $openEnd
MATCH (whole1015)<-[same1017:SAME_AS]-(record1014) WHERE same1017.until = $openEnd
MATCH (record1014)<-[link1014:PART_OF]-(:Entity)-[same1018:SAME_AS]->(n8) WHERE same1018.until = $openEnd AND link1014.until = $openEnd
WITH DISTINCT n8
ORDER BY n8.sort, n8.id LIMIT $max8
RETURN collect([[n8.sort, n8.id], [n8.id]]) AS f8
}
CALL (n1) {
MATCH (n1)-[same1021:SAME_AS]->(whole1020) WHERE same1021.until = $openEnd
MATCH (whole1020)<-[same1022:SAME_AS]-(record1019) WHERE same1022.until = $openEnd
MATCH (record1019)-[link1019:PART_OF]->(:Entity)-[same1023:SAME_AS]->(n9) WHERE same1023.until = $openEnd AND link1019.until = $openEnd
WITH DISTINCT n9
ORDER BY n9.sort, n9.id LIMIT $max9
RETURN collect([[n9.sort, n9.id], [n9.id]]) AS f9
}
CALL (n1) {
MATCH (n1)-[same1026:SAME_AS]->(whole1025) WHERE same1026.until = $openEnd
MATCH (whole1025)<-[same1027:SAME_AS]-(record1024) WHERE same1027.until = $openEnd
MATCH (record1024)<-[:MADE_BY]-(n10:Attribution)-[status1024:OF]->()
WHERE status1024.until = $openEnd AND NOT status1024.retracted AND status1024.review = 'ACCEPTED'
WITH DISTINCT n10 ORDER BY n10.sort, n10.id LIMIT $max10
CALL (n10) {
MATCH (n10)-[:IN_DOCUMENT]->(n11)
CALL (n11) {
MATCH (n11)-[:PUBLISHED_BY]->(:Source)-[same1029:SAME_AS]->(n12) WHERE same1029.until = $openEnd
RETURN collect([[n12.id]]) AS f12
}
RETURN collect([[[], f12]]) AS f11
}
CALL (n10) {
MATCH (n10)-[status1030:OF]->(n13) WHERE status1030.until = $openEnd
CALL (n13) {
MATCH (n13)-[r14:INVOLVES]->(:Entity)-[same1031:SAME_AS]->(n14) WHERE same1031.until = $openEnd
WITH DISTINCT n14, r14
ORDER BY r14.ord, n14.id LIMIT $max14
RETURN collect([[r14.ord, n14.id], [[], r14.role, [n14.id]]]) AS f14
}
CALL (n13) {
MATCH (n13)<-[status1032:OF]-(n15)
WHERE status1032.until = $openEnd AND NOT status1032.retracted AND status1032.review = 'ACCEPTED'
WITH DISTINCT n15 ORDER BY n15.sort, n15.id LIMIT $max15
CALL (n15) {
MATCH (n15)-[:MADE_BY]->(:Source)-[same1034:SAME_AS]->(n16) WHERE same1034.until = $openEnd
RETURN collect([[n16.id]]) AS f16
}
CALL (n15) {
MATCH (n15)-[:IN_DOCUMENT]->(n17)
CALL (n17) {
MATCH (n17)-[:PUBLISHED_BY]->(:Source)-[same1035:SAME_AS]->(n18) WHERE same1035.until = $openEnd
RETURN collect([[n18.id]]) AS f18
}
RETURN collect([[[], f18]]) AS f17
}
RETURN collect([[n15.sort, n15.id], [[n15.stance], f16, f17]]) AS f15
}
RETURN collect([[[n13.id], f14, f15]]) AS f13
}
RETURN collect([[n10.sort, n10.id], [[n10.stance], f11, f13]]) AS f10
}
RETURN collect([[n1.id], [[n1.id], labels(n1), f2, f8, f9, f10]]) AS f1
}
UNWIND CASE WHEN size(f1) = 0 THEN [null] ELSE f1 END AS row
RETURN seq AS seq, head AS head, namedFound AS namedFound, row AS row

// queries/nodes
MATCH (j:Journal {id: 'journal'})
WITH j.seq AS seq, j.at AS head
CALL () {
UNWIND $ids1 AS id1001 MATCH (n1:Thing {id: id1001}) WHERE true
WITH DISTINCT n1
ORDER BY n1.id LIMIT $max1
CALL (n1) {
MATCH (n1)-[same1004:SAME_AS]->(whole1003) WHERE same1004.until = $openEnd
MATCH (whole1003)<-[same1005:SAME_AS]-(record1002) WHERE same1005.until = $openEnd
MATCH (record1002)<-[:INVOLVES]-(n2)
WITH DISTINCT n2
WITH n2 ORDER BY n2.sortDesc DESC, n2.id
WHERE n2.until = $openEnd
CALL (n2) {
MATCH (n2)<-[status1006:OF]-(attribution1006)
WHERE status1006.until = $openEnd AND NOT status1006.retracted AND status1006.review = 'ACCEPTED'
RETURN count(attribution1006) AS admitted1006
}
WITH * WHERE admitted1006 > 0
WITH DISTINCT n2 ORDER BY n2.sortDesc DESC, n2.id LIMIT $max2
CALL (n2) {
MATCH (n2)-[r3:INVOLVES]->(:Entity)-[same1009:SAME_AS]->(n3) WHERE same1009.until = $openEnd
WITH DISTINCT n3, r3
ORDER BY r3.ord, n3.id LIMIT $max3
RETURN collect([[r3.ord, n3.id], [[], r3.role, [n3.id]]]) AS f3
}
CALL (n2) {
MATCH (n2)<-[status1010:OF]-(n4)
WHERE status1010.until = $openEnd AND NOT status1010.retracted AND status1010.review = 'ACCEPTED'
WITH DISTINCT n4 ORDER BY n4.sort, n4.id LIMIT $max4
CALL (n4) {
MATCH (n4)-[:MADE_BY]->(:Source)-[same1012:SAME_AS]->(n5) WHERE same1012.until = $openEnd
RETURN collect([[n5.id]]) AS f5
}
CALL (n4) {
MATCH (n4)-[:IN_DOCUMENT]->(n6)
CALL (n6) {
MATCH (n6)-[:PUBLISHED_BY]->(:Source)-[same1013:SAME_AS]->(n7) WHERE same1013.until = $openEnd
RETURN collect([[n7.id]]) AS f7
}
RETURN collect([[[], f7]]) AS f6
}
RETURN collect([[n4.sort, n4.id], [[n4.stance], f5, f6]]) AS f4
}
RETURN collect([[n2.sortDesc, n2.id], [[n2.id], f3, f4]]) AS f2
}
RETURN collect([[n1.id], [[n1.id], f2]]) AS f1
}
UNWIND CASE WHEN size(f1) = 0 THEN [null] ELSE f1 END AS row
RETURN seq AS seq, head AS head, row AS row

// queries/nodes
MATCH (j:Journal {id: 'journal'})
WITH j.seq AS seq, j.at AS head
CALL () {
UNWIND $ids1 AS id1001 MATCH (n1:Thing {id: id1001}) WHERE true
RETURN collect([[[n1.id, n1.name, n1.text], labels(n1)]]) AS f1
}
CALL () {
UNWIND $ids2 AS id1002 MATCH (n2:Thing {id: id1002}) WHERE true
AND NOT 'Place' IN labels(n2) AND NOT 'OtherEntity' IN labels(n2)
RETURN collect([[n2.id, n2.name]]) AS f2
}
WITH *, [thing IN f1 | [0, thing]] + [thing IN f2 | [1, thing]] AS things
UNWIND CASE WHEN size(things) = 0 THEN [null] ELSE things END AS row
RETURN seq AS seq, head AS head, row AS row
