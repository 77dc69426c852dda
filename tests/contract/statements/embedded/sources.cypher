// queries/sources
MATCH (j:Journal {id: 'journal'})
WITH j.seq AS seq, j.at AS head
CALL () {
MATCH (n1:Source)
WHERE n1.sort IS NOT NULL
WITH n1 ORDER BY n1.sort, n1.id
WHERE n1.until = $openEnd
CALL (n1) {
MATCH (n1)-[same1004:SAME_AS]->(whole1003) WHERE same1004.until = $openEnd AND whole1003.id <> n1.id
RETURN count(whole1003) AS absorbed1003
}
WITH * WHERE absorbed1003 = 0
CALL (n1) {
UNWIND CASE WHEN n1.fromText IS NULL THEN [] ELSE [n1.id] END AS id1005
MATCH (:Thing {id: id1005})<-[same1005:SAME_AS]-(record1005)<-[:INVOLVES|MADE_BY]-(user1005)-[status1005:OF]-(other1005)
WHERE same1005.until = $openEnd AND status1005.until = $openEnd AND status1005.review = 'ACCEPTED'
WITH status1005 LIMIT 1
RETURN count(status1005) AS uses1005
}
WITH * WHERE n1.fromText IS NULL OR uses1005 > 0
WITH * WHERE n1.onlyProposed IS NULL
WITH DISTINCT n1 ORDER BY n1.sort, n1.id LIMIT $max1
CALL (n1) {
MATCH (n1)-[same1008:SAME_AS]->(whole1007) WHERE same1008.until = $openEnd
MATCH (whole1007)<-[same1009:SAME_AS]-(record1006) WHERE same1009.until = $openEnd
MATCH (record1006)<-[:MADE_BY]-(n2:Attribution)-[status1006:OF]->()
WHERE status1006.until = $openEnd AND NOT status1006.retracted AND status1006.review = 'ACCEPTED'
WITH collect(DISTINCT n2) AS all2
RETURN all2, size(all2) AS t2
}
CALL (all2) {
UNWIND all2 AS n2
WITH n2 ORDER BY n2.sort, n2.id LIMIT $max2
CALL (n2) {
MATCH (n2)-[status1011:OF]->(n3) WHERE status1011.until = $openEnd
RETURN collect([[n3.id, n3.text]]) AS f3
}
RETURN collect([[n2.sort, n2.id], [[n2.id, n2.cue], f3]]) AS f2
}
CALL (n1) {
MATCH (n1)-[same1014:SAME_AS]->(whole1013) WHERE same1014.until = $openEnd
MATCH (whole1013)<-[same1015:SAME_AS]-(record1012) WHERE same1015.until = $openEnd
MATCH (record1012)<-[:PUBLISHED_BY]-(n4)
WHERE n4.until = $openEnd
WITH collect(DISTINCT n4) AS all4
RETURN all4, size(all4) AS t4
}
CALL (all4) {
UNWIND all4 AS n4
WITH n4 ORDER BY n4.sort DESC, n4.id LIMIT $max4
RETURN collect([[n4.sort, n4.id], [n4.id]]) AS f4
}
RETURN collect([[n1.sort, n1.id], [[n1.id, n1.name], NOT 'UnnamedSource' IN labels(n1), f2, t2, f4, t4]]) AS f1
}
CALL () {
MATCH (n5:Source)
WHERE n5.until = $openEnd
CALL (n5) {
MATCH (n5)-[same1020:SAME_AS]->(whole1019) WHERE same1020.until = $openEnd AND whole1019.id <> n5.id
RETURN count(whole1019) AS absorbed1019
}
WITH * WHERE absorbed1019 = 0
CALL (n5) {
UNWIND CASE WHEN n5.fromText IS NULL THEN [] ELSE [n5.id] END AS id1021
MATCH (:Thing {id: id1021})<-[same1021:SAME_AS]-(record1021)<-[:INVOLVES|MADE_BY]-(user1021)-[status1021:OF]-(other1021)
WHERE same1021.until = $openEnd AND status1021.until = $openEnd AND status1021.review = 'ACCEPTED'
WITH status1021 LIMIT 1
RETURN count(status1021) AS uses1021
}
WITH * WHERE n5.fromText IS NULL OR uses1021 > 0
WITH * WHERE n5.onlyProposed IS NULL
RETURN count(DISTINCT n5) AS t5
}
UNWIND CASE WHEN size(f1) = 0 THEN [null] ELSE f1 END AS row
RETURN seq AS seq, head AS head, t5 AS t5, row AS row
