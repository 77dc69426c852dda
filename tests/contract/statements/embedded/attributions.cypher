// queries/attributions
MATCH (j:Journal {id: 'journal'})
WITH j.seq AS seq, j.at AS head
CALL () {
MATCH (n1:Attribution)
WHERE n1.sort IS NOT NULL
WITH n1 ORDER BY n1.sort, n1.id
MATCH (n1)-[status1001:OF]->()
WHERE status1001.until = $openEnd AND NOT status1001.retracted AND status1001.review = 'ACCEPTED'
WITH DISTINCT n1 ORDER BY n1.sort, n1.id LIMIT $max1
CALL (n1) {
MATCH (n1)-[:MADE_BY]->(:Source)-[same1003:SAME_AS]->(n2) WHERE same1003.until = $openEnd
RETURN collect([[n2.id, n2.name]]) AS f2
}
CALL (n1) {
MATCH (n1)-[status1004:OF]->(n3) WHERE status1004.until = $openEnd
RETURN collect([[n3.id, n3.text]]) AS f3
}
CALL (n1) {
MATCH (n1)-[:IN_DOCUMENT]->(n4)
RETURN collect([[n4.id, n4.title]]) AS f4
}
CALL (n1) {
MATCH (n1)-[relay1005:RELAYS]->(n5) WHERE relay1005.until = $openEnd
MATCH (n5)-[status1005:OF]->()
WHERE status1005.until = $openEnd AND NOT status1005.retracted AND status1005.review = 'ACCEPTED'
WITH DISTINCT n5
ORDER BY n5.sort, n5.id LIMIT $max5
RETURN collect([[n5.sort, n5.id], [n5.id]]) AS f5
}
CALL (n1) {
MATCH (n1)<-[relay1006:RELAYS]-(n6) WHERE relay1006.until = $openEnd
MATCH (n6)-[status1006:OF]->()
WHERE status1006.until = $openEnd AND NOT status1006.retracted AND status1006.review = 'ACCEPTED'
WITH DISTINCT n6
ORDER BY n6.sort, n6.id LIMIT $max6
RETURN collect([[n6.sort, n6.id], [n6.id]]) AS f6
}
RETURN collect([[n1.sort, n1.id], [[n1.id, n1.stance, n1.stated], f2, f3, f4, f5, f6]]) AS f1
}
CALL () {
MATCH (n7:Attribution)
MATCH (n7)-[status1007:OF]->()
WHERE status1007.until = $openEnd AND NOT status1007.retracted AND status1007.review = 'ACCEPTED'
RETURN count(DISTINCT n7) AS t7
}
UNWIND CASE WHEN size(f1) = 0 THEN [null] ELSE f1 END AS row
RETURN seq AS seq, head AS head, t7 AS t7, row AS row
