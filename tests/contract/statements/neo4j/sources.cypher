// queries/sources

CALL () {
MATCH (n1:Source)
WHERE n1.sort IS NOT NULL
WITH n1 ORDER BY n1.sort, n1.id
WHERE n1.until = $openEnd
AND NOT EXISTS { MATCH (n1)-[same1004:SAME_AS]->(whole1003) WHERE same1004.until = $openEnd AND whole1003.id <> n1.id }
WITH DISTINCT n1 ORDER BY n1.sort, n1.id LIMIT $max1
CALL (n1) {
MATCH (n1)-[same1007:SAME_AS]->(whole1006) WHERE same1007.until = $openEnd
MATCH (whole1006)<-[same1008:SAME_AS]-(record1005) WHERE same1008.until = $openEnd
MATCH (record1005)<-[:MADE_BY]-(n2)-[status1005:OF]->()
WHERE status1005.until = $openEnd AND NOT status1005.retracted AND status1005.review = 'ACCEPTED'
WITH DISTINCT n2 ORDER BY n2.sort, n2.id LIMIT $max2
CALL (n2) {
MATCH (n2)-[status1010:OF]->(n3) WHERE status1010.until = $openEnd
RETURN collect([[key IN ['id', 'text'] | n3[key]]]) AS f3
}
RETURN collect([[key IN ['sort', 'id'] | n2[key]], [[key IN ['id', 'cue'] | n2[key]], f3]]) AS f2
}
CALL (n1) {
MATCH (n1)-[same1013:SAME_AS]->(whole1012) WHERE same1013.until = $openEnd
MATCH (whole1012)<-[same1014:SAME_AS]-(record1011) WHERE same1014.until = $openEnd
MATCH (record1011)<-[:MADE_BY]-(n4)-[status1011:OF]->()
WHERE status1011.until = $openEnd AND NOT status1011.retracted AND status1011.review = 'ACCEPTED'
RETURN count(DISTINCT n4) AS t4
}
CALL (n1) {
MATCH (n1)-[same1018:SAME_AS]->(whole1017) WHERE same1018.until = $openEnd
MATCH (whole1017)<-[same1019:SAME_AS]-(record1016) WHERE same1019.until = $openEnd
MATCH (record1016)<-[:PUBLISHED_BY]-(n5)
WHERE n5.until = $openEnd
WITH DISTINCT n5 ORDER BY n5.sort DESC, n5.id LIMIT $max5
RETURN collect([[key IN ['sort', 'id'] | n5[key]], [n5.id]]) AS f5
}
CALL (n1) {
MATCH (n1)-[same1023:SAME_AS]->(whole1022) WHERE same1023.until = $openEnd
MATCH (whole1022)<-[same1024:SAME_AS]-(record1021) WHERE same1024.until = $openEnd
MATCH (record1021)<-[:PUBLISHED_BY]-(n6)
WHERE n6.until = $openEnd
RETURN count(DISTINCT n6) AS t6
}
RETURN collect([[key IN ['sort', 'id'] | n1[key]], [[key IN ['id', 'name'] | n1[key]], NOT 'UnnamedSource' IN labels(n1), f2, t4, f5, t6]]) AS f1
}
CALL () {
MATCH (n7:Source)
WHERE n7.until = $openEnd
AND NOT EXISTS { MATCH (n7)-[same1029:SAME_AS]->(whole1028) WHERE same1029.until = $openEnd AND whole1028.id <> n7.id }
RETURN count(DISTINCT n7) AS t7
}
UNWIND CASE WHEN size(f1) = 0 THEN [null] ELSE f1 END AS row
RETURN t7 AS t7, row AS row
