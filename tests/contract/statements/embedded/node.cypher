// queries/node
MATCH (j:Journal {id: 'journal'})
WITH j.seq AS seq, j.at AS head
CALL () {
MATCH (n1:Thing {id: $id1}) WHERE true
CALL (n1) {
MATCH (n1)<-[status1001:OF]-(n2)
WHERE status1001.until = $openEnd AND NOT status1001.retracted AND status1001.review = 'ACCEPTED'
WITH DISTINCT n2 ORDER BY n2.sort, n2.id LIMIT $max2
CALL (n2) {
MATCH (n2)-[:MADE_BY]->(:Source)-[same1003:SAME_AS]->(n3) WHERE same1003.until = $openEnd
RETURN collect([[[n3.id, n3.name], NOT 'UnnamedSource' IN labels(n3)]]) AS f3
}
CALL (n2) {
MATCH (n2)-[:IN_DOCUMENT]->(n4)
CALL (n4) {
MATCH (n4)-[:PUBLISHED_BY]->(:Source)-[same1004:SAME_AS]->(n5) WHERE same1004.until = $openEnd
RETURN collect([[n5.id, n5.name]]) AS f5
}
RETURN collect([[[n4.id, n4.title], f5]]) AS f4
}
CALL (n2) {
MATCH (n2)-[relay1005:RELAYS]->(n6) WHERE relay1005.until = $openEnd
MATCH (n6)-[status1005:OF]->()
WHERE status1005.until = $openEnd AND NOT status1005.retracted AND status1005.review = 'ACCEPTED'
WITH DISTINCT n6
ORDER BY n6.sort, n6.id LIMIT $max6
CALL (n6) {
MATCH (n6)-[:MADE_BY]->(:Source)-[same1006:SAME_AS]->(n7) WHERE same1006.until = $openEnd
RETURN collect([[n7.id, n7.name]]) AS f7
}
RETURN collect([[n6.sort, n6.id], [[n6.id], f7]]) AS f6
}
RETURN collect([[n2.sort, n2.id], [[n2.id, n2.stance], f3, f4, f6]]) AS f2
}
CALL (n1) {
MATCH (n1)<-[status1007:OF]-(n8)
WHERE status1007.until = $openEnd AND NOT status1007.retracted AND status1007.review = 'ACCEPTED'
RETURN count(DISTINCT n8) AS t8
}
CALL (n1) {
MATCH (n1)-[r9:INVOLVES]->(:Entity)-[same1009:SAME_AS]->(n9) WHERE same1009.until = $openEnd
WITH DISTINCT n9, r9
ORDER BY r9.ord, n9.id LIMIT $max9
RETURN collect([[r9.ord, n9.id], [[], r9.role, [n9.id, n9.name]]]) AS f9
}
CALL (n1) {
MATCH (n1)<-[:CONCERNS]-(n10:Assessment) WHERE true
WITH DISTINCT n10
ORDER BY n10.at, n10.id LIMIT $max10
RETURN collect([[n10.at, n10.id], [n10.credibility, n10.by, n10.madeAt, n10.at]]) AS f10
}
CALL (n1) {
MATCH (n1)-[r11:DESCRIBES]->(n11) WHERE r11.until = $openEnd
WITH DISTINCT n11, r11
ORDER BY r11.at DESC, n11.id LIMIT $max11
RETURN collect([[r11.at, n11.id], [n11.id, n11.name]]) AS f11
}
RETURN collect([[[n1.id, n1.text, n1.valid], labels(n1), f2, t8, f9, f10, f11]]) AS f1
}
UNWIND CASE WHEN size(f1) = 0 THEN [null] ELSE f1 END AS row
RETURN seq AS seq, head AS head, row AS row
