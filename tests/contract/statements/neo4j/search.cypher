// queries/search
CALL () {
CALL db.index.fulltext.queryNodes('whosaid_names', $args.query1, {limit: 1000}) YIELD node AS hit1001, score AS score1002
RETURN hit1001, $args.tokens1 AS tokens1001, 0.5 AS lift1001
UNION ALL
CALL db.index.fulltext.queryNodes('whosaid_claims', $args.query1, {limit: 1000}) YIELD node AS hit1001, score AS score1003
WITH *
WHERE hit1001.until = $args.openEnd
AND EXISTS {
MATCH (hit1001)<-[status1004:OF]-(attribution1004)
WHERE status1004.until = $args.openEnd AND NOT status1004.retracted AND status1004.review = 'ACCEPTED'
}
RETURN hit1001, $args.words1 AS tokens1001, 0.0 AS lift1001
UNION ALL
CALL db.index.fulltext.queryNodes('whosaid_documents', $args.query1, {limit: 1000}) YIELD node AS hit1001, score AS score1005
WITH *
WHERE hit1001.until = $args.openEnd
RETURN hit1001, $args.words1 AS tokens1001, 0.0 AS lift1001
}
WITH *, split(hit1001.search, ' ') AS own1001 WHERE hit1001.until = $args.openEnd
WITH *, toFloat(size([token1001 IN tokens1001 WHERE token1001 IN own1001])) / size(tokens1001) AS spelt1001
WITH *, $args.beginningAlike1 * size([token1001 IN $args.begun1 WHERE token1001 IN own1001]) / size($args.begun1) AS begun1001
WITH *, CASE WHEN begun1001 > spelt1001 THEN begun1001 ELSE spelt1001 END AS written1001
WITH *, $args.soundingAlike1 * size([keys1001 IN $args.sounds1 WHERE size([key1001 IN keys1001 WHERE key1001 IN own1001]) > 0]) / size($args.sounds1) AS heard1001
WITH *, CASE WHEN heard1001 > written1001 THEN heard1001 ELSE written1001 END AS score1001
WITH * WHERE score1001 >= $args.enough1
CALL (hit1001) {
MATCH (hit1001)-[same1007:SAME_AS]->(n1) WHERE same1007.until = $args.openEnd
RETURN n1
UNION ALL
WITH hit1001 AS n1 WHERE NOT 'Entity' IN labels(n1) AND NOT 'Source' IN labels(n1)
RETURN n1
}
WITH *
WHERE n1.until = $args.openEnd AND (lift1001 = 0.0 OR ('Entity' IN labels(n1) AND $args.entities1) OR ('Source' IN labels(n1) AND n1.onlyProposed IS NULL AND $args.sources1) OR ('Event' IN labels(n1) AND $args.events1))
AND (n1.fromText IS NULL OR EXISTS {
MATCH (n1)<-[same1008:SAME_AS]-(record1008)<-[:INVOLVES|MADE_BY]-(user1008)-[status1008:OF]-()
WHERE same1008.until = $args.openEnd AND status1008.until = $args.openEnd AND status1008.review = 'ACCEPTED' })
WITH n1, lift1001, max(score1001) AS score1001, min(size(own1001)) AS length1001, collect([hit1001.name, hit1001.aliases, hit1001.key, hit1001.externalIds]) AS names1001
WITH n1, {score: score1001, rank: score1001 + lift1001, length: length1001, names: names1001} AS r1
WITH DISTINCT n1, r1
ORDER BY r1.rank DESC, r1.length, n1.id LIMIT $args.max1
RETURN [[r1.rank, r1.length, n1.id], [[key IN $args.properties2 | n1[key]], r1.score, [[key IN $args.properties1 | n1[key]], labels(n1)], r1.names, coalesce(n1.title, n1.text), n1.id]] AS row
