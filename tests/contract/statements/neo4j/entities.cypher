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
MATCH (n1)-[same1008:SAME_AS]->(whole1007) WHERE same1008.until = $openEnd
MATCH (whole1007)<-[same1009:SAME_AS]-(record1006) WHERE same1009.until = $openEnd
CALL (record1006) {
MATCH (n2)-[involves1006:INVOLVES]->()
USING INDEX SEEK involves1006:INVOLVES(entity, sortDesc)
WHERE involves1006.entity = record1006.id AND involves1006.sortDesc IS NOT NULL
WITH n2, involves1006
ORDER BY involves1006.entity DESC, involves1006.sortDesc DESC, n2.id
WITH DISTINCT n2
WHERE n2.until = $openEnd
AND EXISTS {
MATCH (n2)<-[status1010:OF]-(attribution1010)
WHERE status1010.until = $openEnd AND NOT status1010.retracted AND status1010.review = 'ACCEPTED'
}
RETURN n2 LIMIT $max2
}
WITH DISTINCT n2 ORDER BY n2.sortDesc DESC, n2.id LIMIT $max2
RETURN collect([[key IN ['sortDesc', 'id'] | n2[key]], [key IN ['id', 'text'] | n2[key]]]) AS f2
}
CALL (n1) {
MATCH (n1)-[same1015:SAME_AS]->(whole1014) WHERE same1015.until = $openEnd
MATCH (whole1014)<-[same1016:SAME_AS]-(record1013) WHERE same1016.until = $openEnd
MATCH (record1013)<-[:INVOLVES]-(n3)
WITH DISTINCT n3
WHERE n3.until = $openEnd
AND EXISTS {
MATCH (n3)<-[status1017:OF]-(attribution1017)
WHERE status1017.until = $openEnd AND NOT status1017.retracted AND status1017.review = 'ACCEPTED'
}
RETURN count(DISTINCT n3) AS t3
}
CALL (n1) {
MATCH (n1)-[same1022:SAME_AS]->(whole1021) WHERE same1022.until = $openEnd
MATCH (whole1021)<-[same1023:SAME_AS]-(record1020) WHERE same1023.until = $openEnd
MATCH (record1020)-[link1020:PART_OF]->(:Entity)-[same1024:SAME_AS]->(n4) WHERE same1024.until = $openEnd AND link1020.until = $openEnd
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
CALL db.index.fulltext.queryNodes('whosaid_names', $query6, {limit: 1000}) YIELD node AS hit1025, score AS score1026
WITH *, split(hit1025.search, ' ') AS own1027
WHERE (size([token1027 IN $tokens6 WHERE token1027 IN own1027]) >= $enough6
OR size([keys1027 IN $sounds6 WHERE size([key1027 IN keys1027 WHERE key1027 IN own1027]) > 0]) >= $enoughSounds6
) AND size([token1027 IN $numbers6 WHERE NOT token1027 IN own1027]) = 0
AND hit1025.until = $openEnd
MATCH (hit1025)-[same1028:SAME_AS]->(n6) WHERE same1028.until = $openEnd
WITH * WHERE 'Entity' IN labels(n6)
WITH *
WHERE n6.until = $openEnd
RETURN count(DISTINCT n6) AS t6
}
UNWIND CASE WHEN size(f1) = 0 THEN [null] ELSE f1 END AS row
RETURN t6 AS t6, row AS row
