// queries/sources
MATCH (j:Journal {id: 'journal'})
WITH j.seq AS seq, j.at AS head
CALL () {
MATCH (n1:Source)
WHERE n1.sort IS NOT NULL
WITH n1 ORDER BY n1.sort, n1.id
WHERE n1.until = $openEnd
CALL (n1) {
MATCH (n1)-[same1002:SAME_AS]->(whole1001) WHERE same1002.until = $openEnd AND whole1001.id <> n1.id
RETURN count(whole1001) AS absorbed1001
}
WITH * WHERE absorbed1001 = 0
WITH DISTINCT n1 ORDER BY n1.sort, n1.id LIMIT $max1
CALL (n1) {
MATCH (n1)-[same1005:SAME_AS]->(whole1004) WHERE same1005.until = $openEnd
MATCH (whole1004)<-[same1006:SAME_AS]-(record1003) WHERE same1006.until = $openEnd
MATCH (record1003)<-[:MADE_BY]-(n2:Attribution)-[status1003:OF]->()
WHERE status1003.until = $openEnd AND NOT status1003.retracted AND status1003.review = 'ACCEPTED'
WITH DISTINCT n2 ORDER BY n2.sort, n2.id LIMIT $max2
CALL (n2) {
MATCH (n2)-[status1008:OF]->(n3) WHERE status1008.until = $openEnd
RETURN collect([[n3.id, n3.text]]) AS f3
}
RETURN collect([[n2.sort, n2.id], [[n2.id, n2.cue], f3]]) AS f2
}
CALL (n1) {
MATCH (n1)-[same1011:SAME_AS]->(whole1010) WHERE same1011.until = $openEnd
MATCH (whole1010)<-[same1012:SAME_AS]-(record1009) WHERE same1012.until = $openEnd
MATCH (record1009)<-[:MADE_BY]-(n4:Attribution)-[status1009:OF]->()
WHERE status1009.until = $openEnd AND NOT status1009.retracted AND status1009.review = 'ACCEPTED'
RETURN count(DISTINCT n4) AS t4
}
CALL (n1) {
MATCH (n1)-[same1016:SAME_AS]->(whole1015) WHERE same1016.until = $openEnd
MATCH (whole1015)<-[same1017:SAME_AS]-(record1014) WHERE same1017.until = $openEnd
MATCH (record1014)<-[:PUBLISHED_BY]-(n5)
WHERE n5.until = $openEnd
WITH DISTINCT n5 ORDER BY n5.sort DESC, n5.id LIMIT $max5
RETURN collect([[n5.sort, n5.id], [n5.id]]) AS f5
}
CALL (n1) {
MATCH (n1)-[same1021:SAME_AS]->(whole1020) WHERE same1021.until = $openEnd
MATCH (whole1020)<-[same1022:SAME_AS]-(record1019) WHERE same1022.until = $openEnd
MATCH (record1019)<-[:PUBLISHED_BY]-(n6)
WHERE n6.until = $openEnd
RETURN count(DISTINCT n6) AS t6
}
RETURN collect([[n1.sort, n1.id], [[n1.id, n1.name], NOT 'UnnamedSource' IN labels(n1), f2, t4, f5, t6]]) AS f1
}
CALL () {
MATCH (n7:Source)
WHERE n7.until = $openEnd
CALL (n7) {
MATCH (n7)-[same1025:SAME_AS]->(whole1024) WHERE same1025.until = $openEnd AND whole1024.id <> n7.id
RETURN count(whole1024) AS absorbed1024
}
WITH * WHERE absorbed1024 = 0
RETURN count(DISTINCT n7) AS t7
}
UNWIND CASE WHEN size(f1) = 0 THEN [null] ELSE f1 END AS row
RETURN seq AS seq, head AS head, t7 AS t7, row AS row
