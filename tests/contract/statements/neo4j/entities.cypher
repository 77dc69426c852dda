// queries/entities

CALL () {
CALL db.index.fulltext.queryNodes('whosaid_names', $query1, {limit: 1000}) YIELD node AS n1, score AS score1001
WITH *
WHERE 'Entity' IN labels(n1)
AND size([token1002 IN $tokens1 WHERE token1002 IN split(n1.search, ' ')]) >= $enough1
AND size([token1002 IN $numbers1 WHERE NOT token1002 IN split(n1.search, ' ')]) = 0
WITH *
WITH n1 ORDER BY n1.sort, n1.id
WHERE n1.until = $openEnd
CALL (n1) {
MATCH (n1)-[same1004:SAME_AS]->(whole1003:Thing) WHERE same1004.until = $openEnd AND whole1003.id <> n1.id
RETURN count(whole1003) AS absorbed1003
}
WITH * WHERE absorbed1003 = 0
WITH DISTINCT n1
WITH n1 ORDER BY n1.sort, n1.id LIMIT $max1
CALL (n1) {
MATCH (n1)-[same1007:SAME_AS]->(whole1006:Thing) WHERE same1007.until = $openEnd
MATCH (whole1006)<-[same1006:SAME_AS]-(record1005:Thing) WHERE same1006.until = $openEnd
CALL (record1005) {
MATCH (n2)-[involves1005:INVOLVES]->()
USING INDEX SEEK involves1005:INVOLVES(entity, sortDesc)
WHERE involves1005.entity = record1005.id AND involves1005.sortDesc IS NOT NULL
WITH n2, involves1005
ORDER BY involves1005.entity DESC, involves1005.sortDesc DESC, n2.id
WITH DISTINCT n2
WHERE n2.until = $openEnd
CALL (n2) {
MATCH (n2)<-[status1008:OF]-(attribution1008:Attribution)
WHERE status1008.until = $openEnd AND NOT status1008.retracted AND status1008.review <> 'REJECTED'
RETURN count(attribution1008) AS admitted1008
}
WITH * WHERE admitted1008 > 0
RETURN n2 LIMIT $max2
}
WITH DISTINCT n2
WITH n2 ORDER BY n2.sortDesc DESC, n2.id LIMIT $max2
RETURN collect([n2.sortDesc, n2.id, [key IN ['id', 'text'] | n2[key]]]) AS f2
}
CALL (n1) {
MATCH (n1)-[same1012:SAME_AS]->(whole1011:Thing) WHERE same1012.until = $openEnd
MATCH (whole1011)<-[same1011:SAME_AS]-(record1010:Thing) WHERE same1011.until = $openEnd
MATCH (record1010)<-[:INVOLVES]-(n3:Claim)
WITH DISTINCT n3
WHERE n3.until = $openEnd
CALL (n3) {
MATCH (n3)<-[status1013:OF]-(attribution1013:Attribution)
WHERE status1013.until = $openEnd AND NOT status1013.retracted AND status1013.review <> 'REJECTED'
RETURN count(attribution1013) AS admitted1013
}
WITH * WHERE admitted1013 > 0
RETURN count(DISTINCT n3) AS t3
}
CALL (n1) {
MATCH (n1)-[same1017:SAME_AS]->(whole1016:Thing) WHERE same1017.until = $openEnd
MATCH (whole1016)<-[same1016:SAME_AS]-(record1015:Thing) WHERE same1016.until = $openEnd
MATCH (record1015)-[r4:PART_OF]->(:Entity)-[same1018:SAME_AS]->(n4:Entity) WHERE same1018.until = $openEnd AND r4.until = $openEnd
WITH DISTINCT n4, r4
ORDER BY n4.sort, n4.id LIMIT $max4
RETURN collect([n4.sort, n4.id, [key IN ['id', 'name'] | n4[key]]]) AS f4
}
CALL (n1) {
MATCH (n1)<-[:CONCERNS]-(r5:Link) WHERE true
MATCH (r5)-[:CONCERNS]->(n5:Thing) WHERE n5.id <> n1.id
WITH DISTINCT n5, r5
ORDER BY r5.at, r5.id LIMIT $max5
RETURN collect([r5.at, r5.id, [r5.linkKind, [n5.id]]]) AS f5
}
RETURN collect([n1.sort, n1.id, [key IN ['id', 'name', 'aliases'] | n1[key]] + [f2, t3, f4, f5]]) AS f1
}
CALL () {
CALL db.index.fulltext.queryNodes('whosaid_names', $query6, {limit: 1000}) YIELD node AS n6, score AS score1019
WITH *
WHERE 'Entity' IN labels(n6)
AND size([token1020 IN $tokens6 WHERE token1020 IN split(n6.search, ' ')]) >= $enough6
AND size([token1020 IN $numbers6 WHERE NOT token1020 IN split(n6.search, ' ')]) = 0
WITH *
WHERE n6.until = $openEnd
CALL (n6) {
MATCH (n6)-[same1022:SAME_AS]->(whole1021:Thing) WHERE same1022.until = $openEnd AND whole1021.id <> n6.id
RETURN count(whole1021) AS absorbed1021
}
WITH * WHERE absorbed1021 = 0
RETURN count(DISTINCT n6) AS t6
}
UNWIND CASE WHEN size(f1) = 0 THEN [null] ELSE f1 END AS row
RETURN t6 AS t6, row AS row
