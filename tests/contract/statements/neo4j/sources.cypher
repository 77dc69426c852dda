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
WITH collect(DISTINCT n2) AS all2
RETURN all2, size(all2) AS t2
}
CALL (all2) {
UNWIND all2 AS n2
WITH n2 ORDER BY n2.sort, n2.id LIMIT $args.max2
CALL (n2) {
MATCH (n2)-[status1011:OF]->(n3) WHERE status1011.until = $args.openEnd
RETURN collect([[key IN $args.properties1 | n3[key]]]) AS f3
}
RETURN collect([[key IN ['sort', 'id'] | n2[key]], [[key IN $args.properties2 | n2[key]], f3]]) AS f2
}
CALL (n1) {
MATCH (n1)-[same1014:SAME_AS]->(whole1013) WHERE same1014.until = $args.openEnd
MATCH (whole1013)<-[same1015:SAME_AS]-(record1012) WHERE same1015.until = $args.openEnd
MATCH (record1012)<-[:PUBLISHED_BY]-(n4)
WHERE n4.until = $args.openEnd
WITH collect(DISTINCT n4) AS all4
RETURN all4, size(all4) AS t4
}
CALL (all4) {
UNWIND all4 AS n4
WITH n4 ORDER BY n4.sort DESC, n4.id LIMIT $args.max4
RETURN collect([[key IN ['sort', 'id'] | n4[key]], [key IN $args.properties3 | n4[key]]]) AS f4
}
RETURN collect([[key IN ['sort', 'id'] | n1[key]], [[key IN $args.properties4 | n1[key]], NOT 'UnnamedSource' IN labels(n1), f2, t2, f4, t4]]) AS f1
}
CALL () {
MATCH (n5:Source)
WHERE n5.until = $args.openEnd
AND NOT EXISTS { MATCH (n5)-[same1020:SAME_AS]->(whole1019) WHERE same1020.until = $args.openEnd AND whole1019.id <> n5.id }
AND (n5.fromText IS NULL OR EXISTS {
MATCH (n5)<-[same1021:SAME_AS]-(record1021)<-[:INVOLVES|MADE_BY]-(user1021)-[status1021:OF]-()
WHERE same1021.until = $args.openEnd AND status1021.until = $args.openEnd AND status1021.review = 'ACCEPTED' })
AND n5.onlyProposed IS NULL
RETURN count(DISTINCT n5) AS t5
}
UNWIND CASE WHEN size(f1) = 0 THEN [null] ELSE f1 END AS row
RETURN t5 AS t5, row AS row
