// queries/search
CALL () {
CALL db.index.fulltext.queryNodes('whosaid_names', $query1, {limit: 1000}) YIELD node AS n1, score AS score1002
WITH *
WHERE (('Entity' IN labels(n1) AND $entities1) OR ('Source' IN labels(n1) AND $sources1) OR ('Event' IN labels(n1) AND $events1))
RETURN n1, $tokens1 AS tokens1001, 0.5 AS lift1001
UNION ALL
CALL db.index.fulltext.queryNodes('whosaid_claims', $query1, {limit: 1000}) YIELD node AS n1, score AS score1003
WITH *
WHERE n1.until = $openEnd
AND EXISTS {
MATCH (n1)<-[status1004:OF]-(attribution1004)
WHERE status1004.until = $openEnd AND NOT status1004.retracted AND status1004.review = 'ACCEPTED'
}
RETURN n1, $words1 AS tokens1001, 0.0 AS lift1001
UNION ALL
CALL db.index.fulltext.queryNodes('whosaid_documents', $query1, {limit: 1000}) YIELD node AS n1, score AS score1005
WITH *
WHERE n1.until = $openEnd
RETURN n1, $words1 AS tokens1001, 0.0 AS lift1001
}
WITH * WHERE n1.until = $openEnd
WITH *, split(n1.search, ' ') AS own1001
WITH *, toFloat(size([token1001 IN tokens1001 WHERE token1001 IN own1001])) / size(tokens1001) AS share1001
WITH n1, {score: share1001, rank: share1001 + lift1001, length: size(own1001)} AS r1
WHERE r1.score >= $enough1
AND NOT EXISTS { MATCH (n1)-[same1008:SAME_AS]->(whole1007) WHERE same1008.until = $openEnd AND whole1007.id <> n1.id }
WITH DISTINCT n1, r1
ORDER BY r1.rank DESC, r1.length, n1.id LIMIT $max1
RETURN [[r1.rank, r1.length, n1.id], [r1.score, [[key IN ['id', 'name', 'text', 'title'] | n1[key]], labels(n1)], [n1.name] + coalesce(n1.aliases, []), coalesce(n1.title, n1.text)]] AS row
