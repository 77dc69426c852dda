// queries/node
MATCH (j:Journal {id: 'journal'})
WITH j.seq AS seq, j.at AS head
CALL () {
MATCH (n1:Thing {id: $id1}) WHERE true
CALL (n1) {
MATCH (n1)<-[status1001:OF]-(n2)
WHERE status1001.until = $openEnd AND NOT status1001.retracted AND status1001.review = 'ACCEPTED'
WITH collect(DISTINCT n2) AS all2
RETURN all2, size(all2) AS t2
}
CALL (all2) {
UNWIND all2 AS n2
WITH n2 ORDER BY n2.sort, n2.id LIMIT $max2
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
MATCH (n1)-[r8:INVOLVES]->(:Entity)-[same1007:SAME_AS]->(n8) WHERE same1007.until = $openEnd
WITH DISTINCT n8, r8
ORDER BY r8.ord, n8.id LIMIT $max8
RETURN collect([[r8.ord, n8.id], [[], r8.role, [n8.id, n8.name]]]) AS f8
}
CALL (n1) {
MATCH (n1)<-[:CONCERNS]-(n9:Assessment) WHERE true
WITH DISTINCT n9
ORDER BY n9.at, n9.id LIMIT $max9
RETURN collect([[n9.at, n9.id], [n9.credibility, n9.by, n9.madeAt, n9.at]]) AS f9
}
CALL (n1) {
MATCH (n1)-[r10:DESCRIBES]->(n10) WHERE r10.until = $openEnd
WITH DISTINCT n10, r10
ORDER BY r10.at DESC, n10.id LIMIT $max10
RETURN collect([[r10.at, n10.id], [n10.id, n10.name]]) AS f10
}
RETURN collect([[[n1.id, n1.text, n1.valid], labels(n1), f2, t2, f8, f9, f10]]) AS f1
}
UNWIND CASE WHEN size(f1) = 0 THEN [null] ELSE f1 END AS row
RETURN seq AS seq, head AS head, row AS row
