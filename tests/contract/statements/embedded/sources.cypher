// queries/sources
MATCH (j:Journal {id: 'journal'})
WITH j.seq AS seq, j.at AS head
CALL () {
MATCH (n1:Source)
WHERE n1.sort IS NOT NULL
WITH n1 ORDER BY n1.sort, n1.id
WHERE n1.until = $openEnd
CALL (n1) {
MATCH (n1)-[same1002:SAME_AS]->(whole1001:Thing) WHERE same1002.until = $openEnd AND whole1001.id <> n1.id
RETURN count(whole1001) AS absorbed1001
}
WITH * WHERE absorbed1001 = 0
WITH DISTINCT n1
WITH n1 ORDER BY n1.sort, n1.id LIMIT $max1
CALL (n1) {
MATCH (n1)-[same1005:SAME_AS]->(whole1004:Thing) WHERE same1005.until = $openEnd
MATCH (whole1004)<-[same1004:SAME_AS]-(record1003:Thing) WHERE same1004.until = $openEnd
MATCH (record1003)<-[:MADE_BY]-(n2:Attribution)-[status1003:OF]->(:Claim)
WHERE status1003.until = $openEnd AND NOT status1003.retracted AND status1003.review <> 'REJECTED'
WITH DISTINCT n2
WITH n2 ORDER BY n2.sort, n2.id LIMIT $max2
CALL (n2) {
MATCH (n2)-[status1007:OF]->(n3:Claim) WHERE status1007.until = $openEnd
RETURN collect([[n3.id, n3.text]]) AS f3
}
RETURN collect([n2.sort, n2.id, [n2.id, n2.cue, f3]]) AS f2
}
CALL (n1) {
MATCH (n1)-[same1010:SAME_AS]->(whole1009:Thing) WHERE same1010.until = $openEnd
MATCH (whole1009)<-[same1009:SAME_AS]-(record1008:Thing) WHERE same1009.until = $openEnd
MATCH (record1008)<-[:MADE_BY]-(n4:Attribution)-[status1008:OF]->(:Claim)
WHERE status1008.until = $openEnd AND NOT status1008.retracted AND status1008.review <> 'REJECTED'
RETURN count(DISTINCT n4) AS t4
}
CALL (n1) {
MATCH (n1)-[same1014:SAME_AS]->(whole1013:Thing) WHERE same1014.until = $openEnd
MATCH (whole1013)<-[same1013:SAME_AS]-(record1012:Thing) WHERE same1013.until = $openEnd
MATCH (record1012)<-[:PUBLISHED_BY]-(n5:Document)
WHERE n5.until = $openEnd
WITH DISTINCT n5
WITH n5 ORDER BY n5.sort DESC, n5.id LIMIT $max5
RETURN collect([n5.sort, n5.id, [n5.id]]) AS f5
}
CALL (n1) {
MATCH (n1)-[same1018:SAME_AS]->(whole1017:Thing) WHERE same1018.until = $openEnd
MATCH (whole1017)<-[same1017:SAME_AS]-(record1016:Thing) WHERE same1017.until = $openEnd
MATCH (record1016)<-[:PUBLISHED_BY]-(n6:Document)
WHERE n6.until = $openEnd
RETURN count(DISTINCT n6) AS t6
}
RETURN collect([n1.sort, n1.id, [n1.id, n1.name, NOT 'UnnamedSource' IN labels(n1), f2, t4, f5, t6]]) AS f1
}
CALL () {
MATCH (n7:Source)
WHERE n7.until = $openEnd
CALL (n7) {
MATCH (n7)-[same1021:SAME_AS]->(whole1020:Thing) WHERE same1021.until = $openEnd AND whole1020.id <> n7.id
RETURN count(whole1020) AS absorbed1020
}
WITH * WHERE absorbed1020 = 0
RETURN count(DISTINCT n7) AS t7
}
UNWIND CASE WHEN size(f1) = 0 THEN [null] ELSE f1 END AS row
RETURN seq AS seq, head AS head, t7 AS t7, row AS row
