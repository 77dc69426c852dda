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
MATCH (record1014)<-[:MADE_BY]-(n8:Attribution)-[status1014:OF]->()
WHERE status1014.until = $openEnd AND NOT status1014.retracted AND status1014.review = 'ACCEPTED'
WITH DISTINCT n8 ORDER BY n8.sort, n8.id LIMIT $max8
CALL (n8) {
MATCH (n8)-[:IN_DOCUMENT]->(n9)
CALL (n9) {
MATCH (n9)-[:PUBLISHED_BY]->(:Source)-[same1019:SAME_AS]->(n10) WHERE same1019.until = $openEnd
RETURN collect([[n10.id]]) AS f10
}
RETURN collect([[[], f10]]) AS f9
}
CALL (n8) {
MATCH (n8)-[status1020:OF]->(n11) WHERE status1020.until = $openEnd
CALL (n11) {
MATCH (n11)-[r12:INVOLVES]->(:Entity)-[same1021:SAME_AS]->(n12) WHERE same1021.until = $openEnd
WITH DISTINCT n12, r12
ORDER BY r12.ord, n12.id LIMIT $max12
RETURN collect([[r12.ord, n12.id], [[], r12.role, [n12.id]]]) AS f12
}
CALL (n11) {
MATCH (n11)<-[status1022:OF]-(n13)
WHERE status1022.until = $openEnd AND NOT status1022.retracted AND status1022.review = 'ACCEPTED'
WITH DISTINCT n13 ORDER BY n13.sort, n13.id LIMIT $max13
CALL (n13) {
MATCH (n13)-[:MADE_BY]->(:Source)-[same1024:SAME_AS]->(n14) WHERE same1024.until = $openEnd
RETURN collect([[n14.id]]) AS f14
}
CALL (n13) {
MATCH (n13)-[:IN_DOCUMENT]->(n15)
CALL (n15) {
MATCH (n15)-[:PUBLISHED_BY]->(:Source)-[same1025:SAME_AS]->(n16) WHERE same1025.until = $openEnd
RETURN collect([[n16.id]]) AS f16
}
RETURN collect([[[], f16]]) AS f15
}
RETURN collect([[n13.sort, n13.id], [[n13.stance], f14, f15]]) AS f13
}
RETURN collect([[[n11.id], f12, f13]]) AS f11
}
RETURN collect([[n8.sort, n8.id], [[n8.stance], f9, f11]]) AS f8
}
CALL (n1) {
MATCH (n1)-[r17:INVOLVES]->(:Entity)-[same1026:SAME_AS]->(n17) WHERE same1026.until = $openEnd
WITH DISTINCT n17, r17
ORDER BY r17.ord, n17.id LIMIT $max17
RETURN collect([[r17.ord, n17.id], [[], r17.role, [n17.id]]]) AS f17
}
CALL (n1) {
MATCH (n1)<-[status1027:OF]-(n18)
WHERE status1027.until = $openEnd AND NOT status1027.retracted AND status1027.review = 'ACCEPTED'
WITH DISTINCT n18 ORDER BY n18.sort, n18.id LIMIT $max18
CALL (n18) {
MATCH (n18)-[:MADE_BY]->(:Source)-[same1029:SAME_AS]->(n19) WHERE same1029.until = $openEnd
RETURN collect([[n19.id]]) AS f19
}
CALL (n18) {
MATCH (n18)-[:IN_DOCUMENT]->(n20)
CALL (n20) {
MATCH (n20)-[:PUBLISHED_BY]->(:Source)-[same1030:SAME_AS]->(n21) WHERE same1030.until = $openEnd
RETURN collect([[n21.id]]) AS f21
}
RETURN collect([[[], f21]]) AS f20
}
RETURN collect([[n18.sort, n18.id], [[n18.stance], f19, f20]]) AS f18
}
RETURN collect([[n1.id], [[n1.id], labels(n1), f2, f8, f17, f18]]) AS f1
}
UNWIND CASE WHEN size(f1) = 0 THEN [null] ELSE f1 END AS row
RETURN seq AS seq, head AS head, namedFound AS namedFound, row AS row

// queries/nodes
MATCH (j:Journal {id: 'journal'})
WITH j.seq AS seq, j.at AS head
CALL () {
UNWIND $ids1 AS id1001 MATCH (n1:Thing {id: id1001}) WHERE true
RETURN collect([[[n1.id, n1.name, n1.text], labels(n1)]]) AS f1
}
UNWIND CASE WHEN size(f1) = 0 THEN [null] ELSE f1 END AS row
RETURN seq AS seq, head AS head, row AS row
