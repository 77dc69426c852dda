// queries/documents
MATCH (j:Journal {id: 'journal'})
WITH j.seq AS seq, j.at AS head
CALL () {
MATCH (n1:Document)
WHERE n1.sort IS NOT NULL
WITH n1 ORDER BY n1.sort DESC, n1.id
WHERE n1.until = $openEnd
WITH DISTINCT n1 ORDER BY n1.sort DESC, n1.id LIMIT $max1
CALL (n1) {
MATCH (n1)-[:PUBLISHED_BY]->(:Source)-[same1003:SAME_AS]->(n2) WHERE same1003.until = $openEnd
RETURN collect([[n2.id, n2.name]]) AS f2
}
CALL (n1) {
MATCH (n1)<-[:IN_DOCUMENT]-(n3:Attribution)-[status1004:OF]->()
WHERE status1004.until = $openEnd AND NOT status1004.retracted AND status1004.review = 'ACCEPTED'
WITH collect(DISTINCT n3) AS all3
RETURN all3, size(all3) AS t3
}
CALL (all3) {
UNWIND all3 AS n3
WITH n3 ORDER BY n3.sort, n3.id LIMIT $max3
RETURN collect([[n3.sort, n3.id], [n3.id]]) AS f3
}
CALL (n1) {
MATCH (n1)-[r4:DERIVED_FROM]->(n4) WHERE r4.until = $openEnd
WITH DISTINCT n4, r4
ORDER BY n4.sort, n4.id LIMIT $max4
RETURN collect([[n4.sort, n4.id], [[], r4.kind]]) AS f4
}
RETURN collect([[n1.sort, n1.id], [[n1.id, n1.title, n1.publishedAt], f2, f3, t3, f4]]) AS f1
}
CALL () {
MATCH (n5:Document)
WHERE n5.until = $openEnd
RETURN count(DISTINCT n5) AS t5
}
UNWIND CASE WHEN size(f1) = 0 THEN [null] ELSE f1 END AS row
RETURN seq AS seq, head AS head, t5 AS t5, row AS row
