// queries/search
MATCH (j:Journal {id: 'journal'})
WITH j.seq AS seq, j.at AS head
CALL () {
CALL () {
CALL grafeo.search.text('Named', 'search', $query1, 1000) YIELD node_id AS number1002, score AS score1002
MATCH (n1:Named) WHERE id(n1) = number1002
WITH *
WHERE (('Entity' IN labels(n1) AND $entities1) OR ('Source' IN labels(n1) AND $sources1) OR ('Event' IN labels(n1) AND $events1))
RETURN n1, $tokens1 AS tokens1001, 0.5 AS lift1001
UNION ALL
CALL grafeo.search.text('Claim', 'search', $query1, 1000) YIELD node_id AS number1003, score AS score1003
MATCH (n1:Claim) WHERE id(n1) = number1003
WITH *
WHERE n1.until = $openEnd
CALL (n1) {
MATCH (n1)<-[status1004:OF]-(attribution1004)
WHERE status1004.until = $openEnd AND NOT status1004.retracted AND status1004.review = 'ACCEPTED'
RETURN count(attribution1004) AS admitted1004
}
WITH * WHERE admitted1004 > 0
RETURN n1, $words1 AS tokens1001, 0.0 AS lift1001
UNION ALL
CALL grafeo.search.text('Document', 'search', $query1, 1000) YIELD node_id AS number1005, score AS score1005
MATCH (n1:Document) WHERE id(n1) = number1005
WITH *
WHERE n1.until = $openEnd
RETURN n1, $words1 AS tokens1001, 0.0 AS lift1001
}
WITH * WHERE n1.until = $openEnd
WITH *, split(n1.search, ' ') AS own1001
WITH *, toFloat(size([token1001 IN tokens1001 WHERE token1001 IN own1001])) / size(tokens1001) AS share1001
WITH n1, {score: share1001, rank: share1001 + lift1001, length: size(own1001)} AS r1
WHERE r1.score >= $enough1
CALL (n1) {
MATCH (n1)-[same1008:SAME_AS]->(whole1007) WHERE same1008.until = $openEnd AND whole1007.id <> n1.id
RETURN count(whole1007) AS absorbed1007
}
WITH * WHERE absorbed1007 = 0
WITH DISTINCT n1, r1
ORDER BY r1.rank DESC, r1.length, n1.id LIMIT $max1
RETURN collect([[r1.rank, r1.length, n1.id], [r1.score, [[n1.id, n1.name, n1.text, n1.title], labels(n1)], [n1.name] + coalesce(n1.aliases, []), coalesce(n1.title, n1.text)]]) AS f1
}
UNWIND CASE WHEN size(f1) = 0 THEN [null] ELSE f1 END AS row
RETURN seq AS seq, head AS head, row AS row
