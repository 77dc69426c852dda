// queries/sources

CALL () {
MATCH (n1:Source)
WHERE n1.sort IS NOT NULL
WITH n1 ORDER BY n1.sort, n1.id
WHERE n1.until = $args.openEnd
AND NOT EXISTS { MATCH (n1)-[same1004:SAME_AS]->(whole1003) WHERE same1004.until = $args.openEnd AND whole1003.id <> n1.id }
AND (n1.fromText IS NULL OR EXISTS {
MATCH (n1)<-[same1005:SAME_AS]-(record1005)<-[:INVOLVES|MADE_BY]-(user1005)-[status1005:OF]-()
WHERE same1005.until = $args.openEnd AND status1005.until = $args.openEnd AND status1005.review = 'ACCEPTED' })
AND n1.onlyProposed IS NULL
WITH DISTINCT n1 ORDER BY n1.sort, n1.id LIMIT $args.max1
CALL (n1) {
MATCH (n1)-[same1008:SAME_AS]->(whole1007) WHERE same1008.until = $args.openEnd
MATCH (whole1007)<-[same1009:SAME_AS]-(record1006) WHERE same1009.until = $args.openEnd
MATCH (record1006)<-[:MADE_BY]-(n2)-[status1006:OF]->()
WHERE status1006.until = $args.openEnd AND NOT status1006.retracted AND status1006.review = 'ACCEPTED'
WITH DISTINCT n2 ORDER BY n2.sort, n2.id LIMIT $args.max2
CALL (n2) {
MATCH (n2)-[status1011:OF]->(n3) WHERE status1011.until = $args.openEnd
RETURN collect([[key IN $args.properties1 | n3[key]]]) AS f3
}
RETURN collect([[key IN ['sort', 'id'] | n2[key]], [[key IN $args.properties2 | n2[key]], f3]]) AS f2
}
CALL (n1) {
MATCH (n1)-[same1014:SAME_AS]->(whole1013) WHERE same1014.until = $args.openEnd
MATCH (whole1013)<-[same1015:SAME_AS]-(record1012) WHERE same1015.until = $args.openEnd
MATCH (record1012)<-[:MADE_BY]-(n4)-[status1012:OF]->()
WHERE status1012.until = $args.openEnd AND NOT status1012.retracted AND status1012.review = 'ACCEPTED'
RETURN count(DISTINCT n4) AS t4
}
CALL (n1) {
MATCH (n1)-[same1019:SAME_AS]->(whole1018) WHERE same1019.until = $args.openEnd
MATCH (whole1018)<-[same1020:SAME_AS]-(record1017) WHERE same1020.until = $args.openEnd
MATCH (record1017)<-[:PUBLISHED_BY]-(n5)
WHERE n5.until = $args.openEnd
WITH DISTINCT n5 ORDER BY n5.sort DESC, n5.id LIMIT $args.max5
RETURN collect([[key IN ['sort', 'id'] | n5[key]], [key IN $args.properties3 | n5[key]]]) AS f5
}
CALL (n1) {
MATCH (n1)-[same1024:SAME_AS]->(whole1023) WHERE same1024.until = $args.openEnd
MATCH (whole1023)<-[same1025:SAME_AS]-(record1022) WHERE same1025.until = $args.openEnd
MATCH (record1022)<-[:PUBLISHED_BY]-(n6)
WHERE n6.until = $args.openEnd
RETURN count(DISTINCT n6) AS t6
}
RETURN collect([[key IN ['sort', 'id'] | n1[key]], [[key IN $args.properties4 | n1[key]], NOT 'UnnamedSource' IN labels(n1), f2, t4, f5, t6]]) AS f1
}
CALL () {
MATCH (n7:Source)
WHERE n7.until = $args.openEnd
AND NOT EXISTS { MATCH (n7)-[same1030:SAME_AS]->(whole1029) WHERE same1030.until = $args.openEnd AND whole1029.id <> n7.id }
AND (n7.fromText IS NULL OR EXISTS {
MATCH (n7)<-[same1031:SAME_AS]-(record1031)<-[:INVOLVES|MADE_BY]-(user1031)-[status1031:OF]-()
WHERE same1031.until = $args.openEnd AND status1031.until = $args.openEnd AND status1031.review = 'ACCEPTED' })
AND n7.onlyProposed IS NULL
RETURN count(DISTINCT n7) AS t7
}
UNWIND CASE WHEN size(f1) = 0 THEN [null] ELSE f1 END AS row
RETURN t7 AS t7, row AS row
