// queries/sources

CALL () {
MATCH (n1:Source)
WHERE n1.sort IS NOT NULL
WITH n1 ORDER BY n1.sort, n1.id
WHERE n1.until = $openEnd
AND NOT EXISTS { MATCH (n1)-[same1003:SAME_AS]->(whole1002) WHERE same1003.until = $openEnd AND whole1002.id <> n1.id }
WITH DISTINCT n1 ORDER BY n1.sort, n1.id LIMIT $max1
CALL (n1) {
MATCH (n1)-[same1006:SAME_AS]->(whole1005) WHERE same1006.until = $openEnd
MATCH (whole1005)<-[same1007:SAME_AS]-(record1004) WHERE same1007.until = $openEnd
MATCH (record1004)<-[:MADE_BY]-(n2)-[status1004:OF]->()
WHERE status1004.until = $openEnd AND NOT status1004.retracted AND status1004.review = 'ACCEPTED'
WITH DISTINCT n2 ORDER BY n2.sort, n2.id LIMIT $max2
CALL (n2) {
MATCH (n2)-[status1009:OF]->(n3) WHERE status1009.until = $openEnd
RETURN collect([[key IN ['id', 'text'] | n3[key]]]) AS f3
}
RETURN collect([[key IN ['sort', 'id'] | n2[key]], [[key IN ['id', 'cue'] | n2[key]], f3]]) AS f2
}
CALL (n1) {
MATCH (n1)-[same1012:SAME_AS]->(whole1011) WHERE same1012.until = $openEnd
MATCH (whole1011)<-[same1013:SAME_AS]-(record1010) WHERE same1013.until = $openEnd
MATCH (record1010)<-[:MADE_BY]-(n4)-[status1010:OF]->()
WHERE status1010.until = $openEnd AND NOT status1010.retracted AND status1010.review = 'ACCEPTED'
RETURN count(DISTINCT n4) AS t4
}
CALL (n1) {
MATCH (n1)-[same1017:SAME_AS]->(whole1016) WHERE same1017.until = $openEnd
MATCH (whole1016)<-[same1018:SAME_AS]-(record1015) WHERE same1018.until = $openEnd
MATCH (record1015)<-[:PUBLISHED_BY]-(n5)
WHERE n5.until = $openEnd
WITH DISTINCT n5 ORDER BY n5.sort DESC, n5.id LIMIT $max5
RETURN collect([[key IN ['sort', 'id'] | n5[key]], [n5.id]]) AS f5
}
CALL (n1) {
MATCH (n1)-[same1022:SAME_AS]->(whole1021) WHERE same1022.until = $openEnd
MATCH (whole1021)<-[same1023:SAME_AS]-(record1020) WHERE same1023.until = $openEnd
MATCH (record1020)<-[:PUBLISHED_BY]-(n6)
WHERE n6.until = $openEnd
RETURN count(DISTINCT n6) AS t6
}
RETURN collect([[key IN ['sort', 'id'] | n1[key]], [[key IN ['id', 'name'] | n1[key]], NOT 'UnnamedSource' IN labels(n1), f2, t4, f5, t6]]) AS f1
}
CALL () {
MATCH (n7:Source)
WHERE n7.until = $openEnd
AND NOT EXISTS { MATCH (n7)-[same1027:SAME_AS]->(whole1026) WHERE same1027.until = $openEnd AND whole1026.id <> n7.id }
RETURN count(DISTINCT n7) AS t7
}
UNWIND CASE WHEN size(f1) = 0 THEN [null] ELSE f1 END AS row
RETURN t7 AS t7, row AS row
