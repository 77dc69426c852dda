// queries/entities
MATCH (j:Journal {id: 'journal'})
WITH j.seq AS seq, j.at AS head
CALL () {
CALL grafeo.search.text('Named', 'search', $query1, 1000) YIELD node_id AS number1002, score AS score1002
MATCH (hit1001:Named) WHERE id(hit1001) = number1002
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
CALL (n1) {
UNWIND CASE WHEN n1.fromText IS NULL THEN [] ELSE [n1.id] END AS id1006
MATCH (:Thing {id: id1006})<-[same1006:SAME_AS]-(record1006)<-[:INVOLVES|MADE_BY]-(user1006)-[status1006:OF]-(other1006)
WHERE same1006.until = $openEnd AND status1006.until = $openEnd AND status1006.review = 'ACCEPTED'
WITH status1006 LIMIT 1
RETURN count(status1006) AS uses1006
}
WITH * WHERE n1.fromText IS NULL OR uses1006 > 0
WITH DISTINCT n1 ORDER BY n1.sort, n1.id LIMIT $max1
CALL (n1) {
MATCH (n1)-[same1009:SAME_AS]->(whole1008) WHERE same1009.until = $openEnd
MATCH (whole1008)<-[same1010:SAME_AS]-(record1007) WHERE same1010.until = $openEnd
MATCH (record1007)<-[:INVOLVES]-(n2)
WITH DISTINCT n2
WITH n2 ORDER BY n2.sortDesc DESC, n2.id
WHERE n2.until = $openEnd
CALL (n2) {
MATCH (n2)<-[status1011:OF]-(attribution1011)
WHERE status1011.until = $openEnd AND NOT status1011.retracted AND status1011.review = 'ACCEPTED'
RETURN count(attribution1011) AS admitted1011
}
WITH * WHERE admitted1011 > 0
WITH DISTINCT n2 ORDER BY n2.sortDesc DESC, n2.id LIMIT $max2
RETURN collect([[n2.sortDesc, n2.id], [n2.id, n2.text]]) AS f2
}
CALL (n1) {
MATCH (n1)-[same1016:SAME_AS]->(whole1015) WHERE same1016.until = $openEnd
MATCH (whole1015)<-[same1017:SAME_AS]-(record1014) WHERE same1017.until = $openEnd
MATCH (record1014)<-[:INVOLVES]-(n3)
WITH DISTINCT n3
WHERE n3.until = $openEnd
CALL (n3) {
MATCH (n3)<-[status1018:OF]-(attribution1018)
WHERE status1018.until = $openEnd AND NOT status1018.retracted AND status1018.review = 'ACCEPTED'
RETURN count(attribution1018) AS admitted1018
}
WITH * WHERE admitted1018 > 0
RETURN count(DISTINCT n3) AS t3
}
CALL (n1) {
MATCH (n1)-[same1023:SAME_AS]->(whole1022) WHERE same1023.until = $openEnd
MATCH (whole1022)<-[same1024:SAME_AS]-(record1021) WHERE same1024.until = $openEnd
MATCH (record1021)-[link1021:PART_OF]->(:Entity)-[same1025:SAME_AS]->(n4) WHERE same1025.until = $openEnd AND link1021.until = $openEnd
WITH DISTINCT n4
ORDER BY n4.sort, n4.id LIMIT $max4
RETURN collect([[n4.sort, n4.id], [n4.id, n4.name]]) AS f4
}
CALL (n1) {
MATCH (n1)<-[:CONCERNS]-(r5:Link) WHERE true
MATCH (r5)-[:CONCERNS]->(n5) WHERE n5.id <> n1.id
WITH DISTINCT n5, r5
ORDER BY r5.at, r5.id LIMIT $max5
RETURN collect([[r5.at, r5.id], [[], r5.linkKind, [n5.id]]]) AS f5
}
RETURN collect([[n1.sort, n1.id], [[n1.id, n1.name, n1.aliases], f2, t3, f4, f5]]) AS f1
}
CALL () {
CALL grafeo.search.text('Named', 'search', $query6, 1000) YIELD node_id AS number1027, score AS score1027
MATCH (hit1026:Named) WHERE id(hit1026) = number1027
WITH *, split(hit1026.search, ' ') AS own1028
WHERE (size([token1028 IN $tokens6 WHERE token1028 IN own1028]) >= $enough6
OR size([keys1028 IN $sounds6 WHERE size([key1028 IN keys1028 WHERE key1028 IN own1028]) > 0]) >= $enoughSounds6
) AND size([token1028 IN $numbers6 WHERE NOT token1028 IN own1028]) = 0
AND hit1026.until = $openEnd
MATCH (hit1026)-[same1029:SAME_AS]->(n6) WHERE same1029.until = $openEnd
WITH * WHERE 'Entity' IN labels(n6)
WITH *
WHERE n6.until = $openEnd
CALL (n6) {
UNWIND CASE WHEN n6.fromText IS NULL THEN [] ELSE [n6.id] END AS id1031
MATCH (:Thing {id: id1031})<-[same1031:SAME_AS]-(record1031)<-[:INVOLVES|MADE_BY]-(user1031)-[status1031:OF]-(other1031)
WHERE same1031.until = $openEnd AND status1031.until = $openEnd AND status1031.review = 'ACCEPTED'
WITH status1031 LIMIT 1
RETURN count(status1031) AS uses1031
}
WITH * WHERE n6.fromText IS NULL OR uses1031 > 0
RETURN count(DISTINCT n6) AS t6
}
UNWIND CASE WHEN size(f1) = 0 THEN [null] ELSE f1 END AS row
RETURN seq AS seq, head AS head, t6 AS t6, row AS row
