// queries/entities

CALL () {
CALL db.index.fulltext.queryNodes('whosaid_names', $args.query1, {limit: 1000}) YIELD node AS hit1001, score AS score1002
WITH *, split(hit1001.search, ' ') AS own1003
WHERE (size([token1003 IN $args.tokens1 WHERE token1003 IN own1003]) >= $args.enough1
OR size([keys1003 IN $args.sounds1 WHERE size([key1003 IN keys1003 WHERE key1003 IN own1003]) > 0]) >= $args.enoughSounds1
) AND size([token1003 IN $args.numbers1 WHERE NOT token1003 IN own1003]) = 0
AND hit1001.until = $args.openEnd
MATCH (hit1001)-[same1004:SAME_AS]->(n1) WHERE same1004.until = $args.openEnd
WITH * WHERE 'Entity' IN labels(n1)
WITH *
WITH n1 ORDER BY n1.sort, n1.id
WHERE n1.until = $args.openEnd
AND (n1.fromText IS NULL OR EXISTS {
MATCH (n1)<-[same1006:SAME_AS]-(record1006)<-[:INVOLVES|MADE_BY]-(user1006)-[status1006:OF]-()
WHERE same1006.until = $args.openEnd AND status1006.until = $args.openEnd AND status1006.review = 'ACCEPTED' })
WITH DISTINCT n1 ORDER BY n1.sort, n1.id LIMIT $args.max1
CALL (n1) {
MATCH (n1)-[same1009:SAME_AS]->(whole1008) WHERE same1009.until = $args.openEnd
MATCH (whole1008)<-[same1010:SAME_AS]-(record1007) WHERE same1010.until = $args.openEnd
CALL (record1007) {
MATCH (n2)-[involves1007:INVOLVES]->()
USING INDEX SEEK involves1007:INVOLVES(entity, sortDesc)
WHERE involves1007.entity = record1007.id AND involves1007.sortDesc IS NOT NULL
WITH n2, involves1007
ORDER BY involves1007.entity DESC, involves1007.sortDesc DESC, n2.id
WITH DISTINCT n2
WHERE n2.until = $args.openEnd
AND EXISTS {
MATCH (n2)<-[status1011:OF]-(attribution1011)
WHERE status1011.until = $args.openEnd AND NOT status1011.retracted AND status1011.review = 'ACCEPTED'
}
RETURN n2 LIMIT $args.max2
}
WITH DISTINCT n2 ORDER BY n2.sortDesc DESC, n2.id LIMIT $args.max2
RETURN collect([[key IN ['sortDesc', 'id'] | n2[key]], [key IN $args.properties1 | n2[key]]]) AS f2
}
CALL (n1) {
MATCH (n1)-[same1016:SAME_AS]->(whole1015) WHERE same1016.until = $args.openEnd
MATCH (whole1015)<-[same1017:SAME_AS]-(record1014) WHERE same1017.until = $args.openEnd
MATCH (record1014)<-[:INVOLVES]-(n3)
WITH DISTINCT n3
WHERE n3.until = $args.openEnd
AND EXISTS {
MATCH (n3)<-[status1018:OF]-(attribution1018)
WHERE status1018.until = $args.openEnd AND NOT status1018.retracted AND status1018.review = 'ACCEPTED'
}
RETURN count(DISTINCT n3) AS t3
}
CALL (n1) {
MATCH (n1)-[same1023:SAME_AS]->(whole1022) WHERE same1023.until = $args.openEnd
MATCH (whole1022)<-[same1024:SAME_AS]-(record1021) WHERE same1024.until = $args.openEnd
MATCH (record1021)-[link1021:PART_OF]->(:Entity)-[same1025:SAME_AS]->(n4) WHERE same1025.until = $args.openEnd AND link1021.until = $args.openEnd
WITH DISTINCT n4
ORDER BY n4.sort, n4.id LIMIT $args.max4
RETURN collect([[key IN ['sort', 'id'] | n4[key]], [key IN $args.properties2 | n4[key]]]) AS f4
}
CALL (n1) {
MATCH (n1)<-[:CONCERNS]-(r5:Link) WHERE true
MATCH (r5)-[:CONCERNS]->(n5) WHERE n5.id <> n1.id
WITH DISTINCT n5, r5
ORDER BY r5.at, r5.id LIMIT $args.max5
RETURN collect([[key IN ['at', 'id'] | r5[key]], [[key IN $args.properties4 | n5[key]], r5.linkKind, [key IN $args.properties3 | n5[key]]]]) AS f5
}
RETURN collect([[key IN ['sort', 'id'] | n1[key]], [[key IN $args.properties5 | n1[key]], f2, t3, f4, f5]]) AS f1
}
CALL () {
CALL db.index.fulltext.queryNodes('whosaid_names', $args.query6, {limit: 1000}) YIELD node AS hit1026, score AS score1027
WITH *, split(hit1026.search, ' ') AS own1028
WHERE (size([token1028 IN $args.tokens6 WHERE token1028 IN own1028]) >= $args.enough6
OR size([keys1028 IN $args.sounds6 WHERE size([key1028 IN keys1028 WHERE key1028 IN own1028]) > 0]) >= $args.enoughSounds6
) AND size([token1028 IN $args.numbers6 WHERE NOT token1028 IN own1028]) = 0
AND hit1026.until = $args.openEnd
MATCH (hit1026)-[same1029:SAME_AS]->(n6) WHERE same1029.until = $args.openEnd
WITH * WHERE 'Entity' IN labels(n6)
WITH *
WHERE n6.until = $args.openEnd
AND (n6.fromText IS NULL OR EXISTS {
MATCH (n6)<-[same1031:SAME_AS]-(record1031)<-[:INVOLVES|MADE_BY]-(user1031)-[status1031:OF]-()
WHERE same1031.until = $args.openEnd AND status1031.until = $args.openEnd AND status1031.review = 'ACCEPTED' })
RETURN count(DISTINCT n6) AS t6
}
UNWIND CASE WHEN size(f1) = 0 THEN [null] ELSE f1 END AS row
RETURN t6 AS t6, row AS row
