// queries/entities

CALL () {
CALL db.index.fulltext.queryNodes('whosaid_names', $query1, {limit: 1000}) YIELD node AS hit1001, score AS score1002
WITH *, split(hit1001.search, ' ') AS own1003
WHERE (size([token1003 IN $tokens1 WHERE token1003 IN own1003]) >= $enough1
OR size([keys1003 IN $sounds1 WHERE size([key1003 IN keys1003 WHERE key1003 IN own1003]) > 0]) >= $enoughSounds1
) AND size([token1003 IN $numbers1 WHERE NOT token1003 IN own1003]) = 0
AND hit1001.until = $openEnd
MATCH (hit1001)-[same1004:SAME_AS]->(n1) WHERE same1004.until = $openEnd
WITH * WHERE 'Entity' IN labels(n1)
WITH *
WITH n1 ORDER BY n1.sort, n1.id
WHERE n1.until = $openEnd
WITH DISTINCT n1 ORDER BY n1.sort, n1.id LIMIT $max1
CALL (n1) {
MATCH (n1)-[same1007:SAME_AS]->(whole1006) WHERE same1007.until = $openEnd
MATCH (whole1006)<-[same1008:SAME_AS]-(record1005) WHERE same1008.until = $openEnd
CALL (record1005) {
MATCH (n2)-[involves1005:INVOLVES]->()
USING INDEX SEEK involves1005:INVOLVES(entity, sortDesc)
WHERE involves1005.entity = record1005.id AND involves1005.sortDesc IS NOT NULL
WITH n2, involves1005
ORDER BY involves1005.entity DESC, involves1005.sortDesc DESC, n2.id
WITH DISTINCT n2
WHERE n2.until = $openEnd
AND EXISTS {
MATCH (n2)<-[status1009:OF]-(attribution1009)
WHERE status1009.until = $openEnd AND NOT status1009.retracted AND status1009.review = 'ACCEPTED'
}
RETURN n2 LIMIT $max2
}
WITH DISTINCT n2 ORDER BY n2.sortDesc DESC, n2.id LIMIT $max2
RETURN collect([[key IN ['sortDesc', 'id'] | n2[key]], [key IN ['id', 'text'] | n2[key]]]) AS f2
}
CALL (n1) {
MATCH (n1)-[same1013:SAME_AS]->(whole1012) WHERE same1013.until = $openEnd
MATCH (whole1012)<-[same1014:SAME_AS]-(record1011) WHERE same1014.until = $openEnd
MATCH (record1011)<-[:INVOLVES]-(n3)
WITH DISTINCT n3
WHERE n3.until = $openEnd
AND EXISTS {
MATCH (n3)<-[status1015:OF]-(attribution1015)
WHERE status1015.until = $openEnd AND NOT status1015.retracted AND status1015.review = 'ACCEPTED'
}
RETURN count(DISTINCT n3) AS t3
}
CALL (n1) {
MATCH (n1)-[same1019:SAME_AS]->(whole1018) WHERE same1019.until = $openEnd
MATCH (whole1018)<-[same1020:SAME_AS]-(record1017) WHERE same1020.until = $openEnd
MATCH (record1017)-[link1017:PART_OF]->(:Entity)-[same1021:SAME_AS]->(n4) WHERE same1021.until = $openEnd AND link1017.until = $openEnd
WITH DISTINCT n4
ORDER BY n4.sort, n4.id LIMIT $max4
RETURN collect([[key IN ['sort', 'id'] | n4[key]], [key IN ['id', 'name'] | n4[key]]]) AS f4
}
CALL (n1) {
MATCH (n1)<-[:CONCERNS]-(r5:Link) WHERE true
MATCH (r5)-[:CONCERNS]->(n5) WHERE n5.id <> n1.id
WITH DISTINCT n5, r5
ORDER BY r5.at, r5.id LIMIT $max5
RETURN collect([[key IN ['at', 'id'] | r5[key]], [r5.linkKind, [n5.id]]]) AS f5
}
RETURN collect([[key IN ['sort', 'id'] | n1[key]], [[key IN ['id', 'name', 'aliases'] | n1[key]], f2, t3, f4, f5]]) AS f1
}
CALL () {
CALL db.index.fulltext.queryNodes('whosaid_names', $query6, {limit: 1000}) YIELD node AS hit1022, score AS score1023
WITH *, split(hit1022.search, ' ') AS own1024
WHERE (size([token1024 IN $tokens6 WHERE token1024 IN own1024]) >= $enough6
OR size([keys1024 IN $sounds6 WHERE size([key1024 IN keys1024 WHERE key1024 IN own1024]) > 0]) >= $enoughSounds6
) AND size([token1024 IN $numbers6 WHERE NOT token1024 IN own1024]) = 0
AND hit1022.until = $openEnd
MATCH (hit1022)-[same1025:SAME_AS]->(n6) WHERE same1025.until = $openEnd
WITH * WHERE 'Entity' IN labels(n6)
WITH *
WHERE n6.until = $openEnd
RETURN count(DISTINCT n6) AS t6
}
UNWIND CASE WHEN size(f1) = 0 THEN [null] ELSE f1 END AS row
RETURN t6 AS t6, row AS row
