// queries/search
MATCH (j:Journal {id: 'journal'})
WITH j.seq AS seq, j.at AS head
CALL () {
CALL () {
CALL grafeo.search.text('Named', 'search', $query1, 1000) YIELD node_id AS number1002, score AS score1002
MATCH (hit1001:Named) WHERE id(hit1001) = number1002
RETURN hit1001, $tokens1 AS tokens1001, 0.5 AS lift1001
UNION ALL
CALL grafeo.search.text('Claim', 'search', $query1, 1000) YIELD node_id AS number1003, score AS score1003
MATCH (hit1001:Claim) WHERE id(hit1001) = number1003
WITH *
WHERE hit1001.until = $openEnd
CALL (hit1001) {
MATCH (hit1001)<-[status1004:OF]-(attribution1004)
WHERE status1004.until = $openEnd AND NOT status1004.retracted AND status1004.review = 'ACCEPTED'
RETURN count(attribution1004) AS admitted1004
}
WITH * WHERE admitted1004 > 0
RETURN hit1001, $words1 AS tokens1001, 0.0 AS lift1001
UNION ALL
CALL grafeo.search.text('Document', 'search', $query1, 1000) YIELD node_id AS number1005, score AS score1005
MATCH (hit1001:Document) WHERE id(hit1001) = number1005
WITH *
WHERE hit1001.until = $openEnd
RETURN hit1001, $words1 AS tokens1001, 0.0 AS lift1001
}
WITH *, split(hit1001.search, ' ') AS own1001 WHERE hit1001.until = $openEnd
WITH *, toFloat(size([token1001 IN tokens1001 WHERE token1001 IN own1001])) / size(tokens1001) AS spelt1001
WITH *, $beginningAlike1 * size([token1001 IN $begun1 WHERE token1001 IN own1001]) / size($begun1) AS begun1001
WITH *, CASE WHEN begun1001 > spelt1001 THEN begun1001 ELSE spelt1001 END AS written1001
WITH *, $soundingAlike1 * size([keys1001 IN $sounds1 WHERE size([key1001 IN keys1001 WHERE key1001 IN own1001]) > 0]) / size($sounds1) AS heard1001
WITH *, CASE WHEN heard1001 > written1001 THEN heard1001 ELSE written1001 END AS score1001
WITH * WHERE score1001 >= $enough1
CALL (hit1001) {
MATCH (hit1001)-[same1007:SAME_AS]->(n1) WHERE same1007.until = $openEnd
RETURN n1
UNION ALL
WITH hit1001 AS n1 WHERE NOT 'Entity' IN labels(n1) AND NOT 'Source' IN labels(n1)
RETURN n1
}
WITH *
WHERE n1.until = $openEnd AND (lift1001 = 0.0 OR ('Entity' IN labels(n1) AND $entities1) OR ('Source' IN labels(n1) AND n1.onlyProposed IS NULL AND $sources1) OR ('Event' IN labels(n1) AND $events1))
CALL (n1) {
UNWIND CASE WHEN n1.fromText IS NULL THEN [] ELSE [n1.id] END AS id1008
MATCH (:Thing {id: id1008})<-[same1008:SAME_AS]-(record1008)<-[:INVOLVES|MADE_BY]-(user1008)-[status1008:OF]-(other1008)
WHERE same1008.until = $openEnd AND status1008.until = $openEnd AND status1008.review = 'ACCEPTED'
WITH status1008 LIMIT 1
RETURN count(status1008) AS uses1008
}
WITH * WHERE n1.fromText IS NULL OR uses1008 > 0
WITH n1, lift1001, max(score1001) AS score1001, min(size(own1001)) AS length1001, collect([hit1001.name, hit1001.aliases, hit1001.key, hit1001.externalIds]) AS names1001
WITH n1, {score: score1001, rank: score1001 + lift1001, length: length1001, names: names1001} AS r1
WITH DISTINCT n1, r1
ORDER BY r1.rank DESC, r1.length, n1.id LIMIT $max1
RETURN collect([[r1.rank, r1.length, n1.id], [[], r1.score, [[n1.id, n1.name, n1.text, n1.title], labels(n1)], r1.names, coalesce(n1.title, n1.text), n1.id]]) AS f1
}
UNWIND CASE WHEN size(f1) = 0 THEN [null] ELSE f1 END AS row
RETURN seq AS seq, head AS head, row AS row
