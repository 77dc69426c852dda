// queries/claims
MATCH (j:Journal {id: 'journal'})
WITH j.seq AS seq, j.at AS head
CALL () {
MATCH (n1:Claim)
WHERE n1.sortDesc IS NOT NULL
WITH n1 ORDER BY n1.sortDesc DESC, n1.id
WHERE n1.until = $openEnd
CALL (n1) {
MATCH (n1)<-[status1002:OF]-(attribution1002)
WHERE status1002.until = $openEnd AND NOT status1002.retracted AND status1002.review = 'ACCEPTED'
RETURN count(attribution1002) AS admitted1002
}
WITH * WHERE admitted1002 > 0
WITH DISTINCT n1 ORDER BY n1.sortDesc DESC, n1.id LIMIT $max1
CALL (n1) {
MATCH (n1)-[r2:INVOLVES]->(:Entity)-[same1005:SAME_AS]->(n2) WHERE same1005.until = $openEnd
WITH DISTINCT n2, r2
ORDER BY r2.ord, n2.id LIMIT $max2
RETURN collect([[r2.ord, n2.id], [[], r2.role, [n2.id, n2.name]]]) AS f2
}
CALL (n1) {
MATCH (n1)<-[status1006:OF]-(n3)
WHERE status1006.until = $openEnd AND NOT status1006.retracted AND status1006.review = 'ACCEPTED'
WITH collect(DISTINCT n3) AS all3
RETURN all3, size(all3) AS t3
}
CALL (all3) {
UNWIND all3 AS n3
WITH n3 ORDER BY n3.sort, n3.id LIMIT $max3
CALL (n3) {
MATCH (n3)-[:MADE_BY]->(:Source)-[same1008:SAME_AS]->(n4) WHERE same1008.until = $openEnd
RETURN collect([[[n4.id, n4.name], NOT 'UnnamedSource' IN labels(n4)]]) AS f4
}
CALL (n3) {
MATCH (n3)-[:IN_DOCUMENT]->(n5)
CALL (n5) {
MATCH (n5)-[:PUBLISHED_BY]->(:Source)-[same1009:SAME_AS]->(n6) WHERE same1009.until = $openEnd
RETURN collect([[n6.id, n6.name]]) AS f6
}
RETURN collect([[[n5.id, n5.title], f6]]) AS f5
}
CALL (n3) {
MATCH (n3)-[relay1010:RELAYS]->(n7) WHERE relay1010.until = $openEnd
MATCH (n7)-[status1010:OF]->()
WHERE status1010.until = $openEnd AND NOT status1010.retracted AND status1010.review = 'ACCEPTED'
WITH DISTINCT n7
ORDER BY n7.sort, n7.id LIMIT $max7
CALL (n7) {
MATCH (n7)-[:MADE_BY]->(:Source)-[same1011:SAME_AS]->(n8) WHERE same1011.until = $openEnd
RETURN collect([[n8.id, n8.name]]) AS f8
}
RETURN collect([[n7.sort, n7.id], [[n7.id], f8]]) AS f7
}
RETURN collect([[n3.sort, n3.id], [[n3.id, n3.stance], f4, f5, f7]]) AS f3
}
RETURN collect([[n1.sortDesc, n1.id], [[n1.id, n1.text, n1.valid], f2, f3, t3]]) AS f1
}
CALL () {
MATCH (n9:Claim)
WHERE n9.until = $openEnd
CALL (n9) {
MATCH (n9)<-[status1013:OF]-(attribution1013)
WHERE status1013.until = $openEnd AND NOT status1013.retracted AND status1013.review = 'ACCEPTED'
RETURN count(attribution1013) AS admitted1013
}
WITH * WHERE admitted1013 > 0
RETURN count(DISTINCT n9) AS t9
}
UNWIND CASE WHEN size(f1) = 0 THEN [null] ELSE f1 END AS row
RETURN seq AS seq, head AS head, t9 AS t9, row AS row
