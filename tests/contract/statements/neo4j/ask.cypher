// queries/activity
UNWIND $anchor1 AS id1002 MATCH (claim1001:Claim {predicate: id1002})
WHERE claim1001.until = $openEnd
WITH DISTINCT claim1001
MATCH (claim1001)<-[status1001:OF]-(attribution1001)
WHERE status1001.until = $openEnd AND NOT status1001.retracted AND status1001.review = 'ACCEPTED'
WITH claim1001, attribution1001,
claim1001.predicate AS predicate1001,
1 AS one1001
WITH
predicate1001,
count(DISTINCT claim1001) AS claims1001, count(attribution1001) AS attributions1001
WITH {claims: claims1001, attributions: attributions1001
, predicate: predicate1001
, key: '' + ' ' + predicate1001} AS n1
WITH n1
ORDER BY n1.attributions DESC, n1.key LIMIT $max1
RETURN [[key IN ['attributions', 'key'] | n1[key]], [key IN ['predicate', 'key', 'attributions'] | n1[key]]] AS row

// queries/search
CALL () {
CALL db.index.fulltext.queryNodes('whosaid_names', $query1, {limit: 1000}) YIELD node AS hit1001, score AS score1002
RETURN hit1001, $tokens1 AS tokens1001, 0.5 AS lift1001
UNION ALL
CALL db.index.fulltext.queryNodes('whosaid_claims', $query1, {limit: 1000}) YIELD node AS hit1001, score AS score1003
WITH *
WHERE hit1001.until = $openEnd
AND EXISTS {
MATCH (hit1001)<-[status1004:OF]-(attribution1004)
WHERE status1004.until = $openEnd AND NOT status1004.retracted AND status1004.review = 'ACCEPTED'
}
RETURN hit1001, $words1 AS tokens1001, 0.0 AS lift1001
}
WITH *, split(hit1001.search, ' ') AS own1001 WHERE hit1001.until = $openEnd
WITH *, toFloat(size([token1001 IN tokens1001 WHERE token1001 IN own1001])) / size(tokens1001) AS spelt1001
WITH *, $soundingAlike1 * size([keys1001 IN $sounds1 WHERE size([key1001 IN keys1001 WHERE key1001 IN own1001]) > 0]) / size($sounds1) AS heard1001
WITH *, CASE WHEN heard1001 > spelt1001 THEN heard1001 ELSE spelt1001 END AS score1001
WITH * WHERE score1001 >= $enough1
CALL (hit1001) {
MATCH (hit1001)-[same1005:SAME_AS]->(n1) WHERE same1005.until = $openEnd
RETURN n1
UNION ALL
WITH hit1001 AS n1 WHERE NOT 'Entity' IN labels(n1) AND NOT 'Source' IN labels(n1)
RETURN n1
}
WITH *
WHERE n1.until = $openEnd AND (lift1001 = 0.0 OR ('Entity' IN labels(n1) AND $entities1) OR ('Source' IN labels(n1) AND $sources1) OR ('Event' IN labels(n1) AND $events1))
WITH n1, lift1001, max(score1001) AS score1001, min(size(own1001)) AS length1001, collect([hit1001.name, hit1001.aliases, hit1001.key, hit1001.externalIds]) AS names1001
WITH n1, {score: score1001, rank: score1001 + lift1001, length: length1001, names: names1001} AS r1
WITH DISTINCT n1, r1
ORDER BY r1.rank DESC, r1.length, n1.id LIMIT $max1
CALL (n1) {
MATCH (n1)<-[:CONCERNS]-(r2:Link) WHERE true
MATCH (r2)-[:CONCERNS]->(n2) WHERE n2.id <> n1.id
WITH DISTINCT n2, r2
ORDER BY r2.at, r2.id LIMIT $max2
RETURN collect([[key IN ['at', 'id'] | r2[key]], [r2.linkKind, r2.from = n1.id, r2.until < $openEnd, [[key IN ['id', 'name'] | n2[key]], labels(n2)]]]) AS f2
}
CALL (n1) {
MATCH (n1)-[:SCOPED_TO]->(n3)
RETURN collect([[n3.title]]) AS f3
}
RETURN [[r1.rank, r1.length, n1.id], [[[key IN ['id', 'name', 'aliases', 'description', 'adminAreas', 'text', 'predicate', 'title'] | n1[key]], labels(n1), f2, f3], r1.names, coalesce(n1.title, n1.text)]] AS row

// queries/search
CALL () {
CALL db.index.fulltext.queryNodes('whosaid_claims', $query1, {limit: 1000}) YIELD node AS hit1001, score AS score1002
WITH *
WHERE hit1001.until = $openEnd
AND EXISTS {
MATCH (hit1001)<-[status1003:OF]-(attribution1003)
WHERE status1003.until = $openEnd AND NOT status1003.retracted AND status1003.review = 'ACCEPTED'
}
RETURN hit1001, $words1 AS tokens1001, 0.0 AS lift1001
}
WITH *, split(hit1001.search, ' ') AS own1001 WHERE hit1001.until = $openEnd
WITH *, toFloat(size([token1001 IN tokens1001 WHERE token1001 IN own1001])) / size(tokens1001) AS spelt1001
WITH *, $soundingAlike1 * size([keys1001 IN $sounds1 WHERE size([key1001 IN keys1001 WHERE key1001 IN own1001]) > 0]) / size($sounds1) AS heard1001
WITH *, CASE WHEN heard1001 > spelt1001 THEN heard1001 ELSE spelt1001 END AS score1001
WITH * WHERE score1001 >= $enough1
WITH *, hit1001 AS n1
WITH n1, lift1001, max(score1001) AS score1001, min(size(own1001)) AS length1001, collect([hit1001.name, hit1001.aliases, hit1001.key, hit1001.externalIds]) AS names1001
WITH n1, {score: score1001, rank: score1001 + lift1001, length: length1001, names: names1001} AS r1
WITH DISTINCT n1, r1
ORDER BY r1.rank DESC, r1.length, n1.id LIMIT $max1
RETURN [[r1.rank, r1.length, n1.id], [[[key IN ['text', 'predicate'] | n1[key]], labels(n1)], r1.names, coalesce(n1.title, n1.text)]] AS row

// queries/claims
CALL db.index.fulltext.queryNodes('whosaid_claims', $query1) YIELD node AS n1, score AS score1002
WITH * WHERE size([word1002 IN $anchor1 WHERE NOT word1002 IN split(n1.search, ' ')]) = 0
WITH *
WHERE n1.until = $openEnd
AND EXISTS {
MATCH (n1)<-[status1003:OF]-(attribution1003)
WHERE status1003.until = $openEnd AND NOT status1003.retracted AND status1003.review = 'ACCEPTED'
}
AND n1.predicate IN $predicates1
WITH DISTINCT n1
ORDER BY n1.sortDesc DESC, n1.id LIMIT $max1
RETURN [[key IN ['sortDesc', 'id'] | n1[key]], [n1.id]] AS row

// queries/evidence

CALL () {
UNWIND $claims + $attributions AS i
MATCH (:Thing {id: i})<-[:OF*0..1]-()-[:RELAYS|BASED_ON*0..1]->()-[:OF*0..1]->(c) WHERE c:Claim
RETURN collect(DISTINCT c) AS touched
}
CALL (touched) {
UNWIND touched AS c
MATCH (c)-[l:DESCRIBES]->(w) WHERE c.unit IS NOT NULL AND l.until = $openEnd
WITH DISTINCT w, c.predicate AS predicate
MATCH (w)<-[d:DESCRIBES]-(k) WHERE k.predicate = predicate AND k.unit IS NOT NULL AND d.until = $openEnd
RETURN collect(DISTINCT k) AS figures
}
CALL (touched) {
UNWIND touched AS c
WITH DISTINCT c.occurrence AS code
WITH code WHERE code IS NOT NULL
MATCH (k:Claim {occurrence: code})
RETURN collect(DISTINCT k) AS coded
}
CALL (touched, figures, coded) {
UNWIND touched + figures + coded AS c
RETURN collect(DISTINCT c) AS claims
}
CALL (claims) {
UNWIND claims AS c
CALL (c) {
MATCH (c)-[d:DESCRIBES]->(w) WHERE d.until = $openEnd
RETURN collect(w.id) AS events
}
CALL (c) {
MATCH (c)-[r:INVOLVES]->(m)-[s:SAME_AS]->(e) WHERE s.until = $openEnd
RETURN collect([null, [key IN ['id', 'name'] | e[key]], [key IN ['ord', 'role', 'part'] | r[key]], coalesce(s.shared, m.id <> e.id)]) AS participants
}
RETURN collect(['CLAIM', null,
[key IN ['id', 'text', 'predicate', 'modality', 'condition', 'valid', 'unit', 'low', 'best', 'high', 'vague', 'occurrence'] | c[key]],
events, participants]) AS claimRows
}
CALL (claims) {
UNWIND claims AS c
MATCH (c)<-[o:OF]-(a) WHERE o.until = $openEnd
CALL (a) {
MATCH (a)-[e:RELAYS|BASED_ON]->(b) WHERE e.until = $openEnd
RETURN collect([type(e), b.id]) AS rests
}
RETURN collect(o) AS statuses, collect(['SAID', null,
[key IN ['id', 'stance', 'certainty', 'coding', 'mode', 'sort', 'aboutId', 'statedFrom', 'statedTo', 'pubFrom', 'start'] | a[key]],
c.id, [key IN ['source', 'document', 'publisher', 'published', 'at', 'retracted'] | o[key]], [a.at, a.inputs[0]], rests,
o.until = $openEnd AND NOT o.retracted AND o.review = 'ACCEPTED', o.until = $openEnd AND NOT o.retracted AND o.review = 'ACCEPTED',
true]) AS attributionRows
}
CALL (statuses) {
UNWIND [o IN statuses | o.source] + [o IN statuses | o.publisher] + $sources AS i
MATCH (:Thing {id: i})-[:SIGNED_BY*0..1]->(s)
RETURN collect(DISTINCT s.id) AS recordIds
}
CALL (recordIds) {
UNWIND recordIds AS i
MATCH (:Thing {id: i})-[same1004:SAME_AS]->(s) WHERE same1004.until = $openEnd
RETURN collect(DISTINCT s.id) AS voices, collect(['SPEAKER', null, [key IN ['id', 'name', 'sourceKind', 'mention', 'signers'] | s[key]],
i, 'UnnamedSource' IN labels(s)]) AS sourceRows
}
CALL (statuses) {
UNWIND [o IN statuses | o.document] + $documents AS i
RETURN collect(DISTINCT i) AS documentIds
}
CALL (documentIds) {
UNWIND documentIds AS i
MATCH (d:Thing {id: i})
CALL (d) {
MATCH (d)-[e:DERIVED_FROM]->(y) WHERE e.until = $openEnd
RETURN collect([y.id, y.publisherId, e.kind]) AS origins
}
WITH * WHERE size(origins) > 0 OR i IN $documents
RETURN collect(['DOCUMENT', null, [d.id, null], origins, d.publisherId]) AS documentRows
}
CALL () {
UNWIND $ends AS i
MATCH (:Thing {id: i})<-[s:SAME_AS]-(m)-[l:PART_OF|SUCCEEDS|ONE_VOICE|DEPENDS_ON|ALLIED_WITH]-()-[same1007:SAME_AS]->(e) WHERE same1007.until = $openEnd
AND s.until = $openEnd AND l.until = $openEnd AND (startNode(l) = m OR type(l) IN ['ONE_VOICE', 'ALLIED_WITH'])
RETURN collect(['LINK', null, [key IN ['id', 'name'] | e[key]], i, type(l), [key IN ['validFrom', 'validTo'] | l[key]]]) AS linkRows
}
UNWIND claimRows + attributionRows + sourceRows + linkRows + documentRows AS row
RETURN row AS row

// queries/nodes
UNWIND $ids1 AS id1001 MATCH (n1:Thing {id: id1001}) WHERE true
CALL (n1) {
MATCH (n1)-[:IN_DOCUMENT]->(n2)
RETURN collect([[key IN ['title', 'publishedAt'] | n2[key]]]) AS f2
}
RETURN [0, [[[key IN ['stance', 'certainty', 'coding', 'mode', 'cue', 'stated', 'exact', 'prefix', 'suffix', 'start', 'end', 'pieces', 'id'] | n1[key]], f2]]] AS row
UNION ALL
UNWIND $ids3 AS id1002 MATCH (n3:Thing {id: id1002}) WHERE true
RETURN [1, [[key IN ['text', 'valid', 'id'] | n3[key]]]] AS row
UNION ALL
UNWIND $ids4 AS id1003 MATCH (n4:Thing {id: id1003}) WHERE true
AND NOT 'Place' IN labels(n4) AND NOT 'OtherEntity' IN labels(n4)
RETURN [2, [[[key IN ['name', 'id'] | n4[key]], NOT 'UnnamedSource' IN labels(n4)]]] AS row
