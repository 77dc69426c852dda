// queries/understanding/mentions, queries/understanding/predicates
CALL () {
CALL db.index.fulltext.queryNodes('whosaid_names', $args.query1, {limit: 150}) YIELD node AS hit1001, score AS score1001
RETURN hit1001
}
WITH *, ' ' + hit1001.search + ' ' AS own1001 WHERE hit1001.until = $args.openEnd
WITH *, size([word1001 IN $args.words1 WHERE toFloat(size([token1001 IN word1001 WHERE own1001 CONTAINS token1001])) >= $args.enough1 * size(word1001)]) + size([keys1001 IN $args.sounds1 WHERE size([key1001 IN keys1001 WHERE own1001 CONTAINS key1001]) > 0]) AS said1001
WITH * WHERE said1001 > 0
CALL (hit1001) {
MATCH (hit1001)-[same1002:SAME_AS]->(n1) WHERE same1002.until = $args.openEnd
RETURN n1
UNION ALL
WITH hit1001 AS n1 WHERE NOT 'Entity' IN labels(n1) AND NOT 'Source' IN labels(n1)
RETURN n1
}
WITH * WHERE n1.until = $args.openEnd
AND (n1.fromText IS NULL OR EXISTS {
MATCH (n1)<-[same1003:SAME_AS]-(record1003)<-[:INVOLVES|MADE_BY]-(user1003)-[status1003:OF]-()
WHERE same1003.until = $args.openEnd AND status1003.until = $args.openEnd AND status1003.review = 'ACCEPTED' })
WITH n1, max(said1001) AS said1001, min(size(split(own1001, ' '))) AS length1001, collect([hit1001.name, hit1001.aliases, hit1001.key, hit1001.externalIds]) AS names1001
WITH n1, {score: said1001, rank: said1001, length: length1001, names: names1001} AS r1
WITH DISTINCT n1, r1
ORDER BY r1.rank DESC, r1.length, n1.id LIMIT $args.max1
CALL (n1) {
MATCH (n1)<-[:CONCERNS]-(r2:Link) WHERE true
MATCH (r2)-[:CONCERNS]->(n2) WHERE n2.id <> n1.id
WITH DISTINCT n2, r2
ORDER BY r2.at, r2.id LIMIT $args.max2
RETURN collect([[key IN ['at', 'id'] | r2[key]], [[key IN $args.properties2 | n2[key]], r2.linkKind, r2.from = n1.id, r2.until < $args.openEnd, [[key IN $args.properties1 | n2[key]], labels(n2)]]]) AS f2
}
CALL (n1) {
MATCH (n1)-[:SCOPED_TO]->(n3)
RETURN collect([[key IN $args.properties3 | n3[key]]]) AS f3
}
RETURN [0, [[r1.rank, r1.length, n1.id], [[key IN $args.properties5 | n1[key]], [[key IN $args.properties4 | n1[key]], labels(n1), f2, f3], r1.names]]] AS row
UNION ALL
UNWIND $args.predicates4 AS predicate1004
CALL (predicate1004) {
MATCH (claim1004:Claim {predicate: predicate1004}) WHERE claim1004.until = $args.openEnd
RETURN claim1004 AS n4 LIMIT 1
}
WITH DISTINCT n4
ORDER BY n4.id LIMIT $args.max4
RETURN [1, [[n4.id], [key IN $args.properties6 | n4[key]]]] AS row

// queries/understanding/candidates
CALL () {
UNWIND $args.entities1 AS id1001 MATCH (start1001:Thing {id: id1001})
MATCH (start1001)-[same1003:SAME_AS]->(whole1002) WHERE same1003.until = $args.openEnd
MATCH (whole1002)<-[same1004:SAME_AS]-(record1001) WHERE same1004.until = $args.openEnd
MATCH (record1001)<-[:INVOLVES]-(n1)
RETURN n1
UNION
UNWIND $args.events1 AS id1001 MATCH (:Thing {id: id1001})<-[describes1001:DESCRIBES]-(n1) WHERE describes1001.until = $args.openEnd
RETURN n1
UNION
UNWIND $args.called1 AS predicate1001 MATCH (n1:Claim {predicate: predicate1001})
RETURN n1
UNION
UNWIND $args.queries1 AS query1001
CALL db.index.fulltext.queryNodes('whosaid_claims', query1001) YIELD node AS n1, score AS score1005
WITH * WHERE size([word1005 IN $args.seek1 WHERE NOT word1005 IN split(n1.search, ' ')]) = 0
RETURN n1
}
WITH *
WHERE n1.until = $args.openEnd
AND EXISTS {
MATCH (n1)<-[status1006:OF]-(attribution1006)
WHERE status1006.until = $args.openEnd AND NOT status1006.retracted AND status1006.review = 'ACCEPTED'
}
AND (size($args.predicates1) = 0 OR n1.predicate IN $args.predicates1)
AND ($args.from1 IS NULL OR n1.validTo >= $args.from1)
AND ($args.until1 IS NULL OR n1.validFrom <= $args.until1)
AND size([word1001 IN $args.words1 WHERE NOT word1001 IN split(n1.search, ' ')]) = 0
CALL (n1) {
MATCH (n1)-[:INVOLVES]->(participant1001)
MATCH (participant1001)-[same1008:SAME_AS]->(whole1007) WHERE same1008.until = $args.openEnd
MATCH (whole1007)<-[same1009:SAME_AS]-(record1001) WHERE same1009.until = $args.openEnd
RETURN collect(DISTINCT record1001.id) AS members1001
}
WITH * WHERE size([set1001 IN $args.sets1 WHERE size([member1001 IN members1001 WHERE set1001[member1001] IS NOT NULL]) = 0]) = 0
WITH * LIMIT $args.most1
WITH DISTINCT n1
ORDER BY n1.id LIMIT $args.max1
CALL (n1) {
MATCH (n1)-[r2:DESCRIBES]->(n2) WHERE r2.until = $args.openEnd
WITH DISTINCT n2, r2
ORDER BY r2.at DESC, n2.id LIMIT $args.max2
RETURN collect([[r2.at, n2.id], [key IN $args.properties1 | n2[key]]]) AS f2
}
CALL (n1) {
MATCH (n1)-[r3:INVOLVES]->()-[same1010:SAME_AS]->(n3) WHERE same1010.until = $args.openEnd
WITH DISTINCT n3, r3
ORDER BY r3.ord, n3.id LIMIT $args.max3
RETURN collect([[r3.ord, n3.id], [[key IN $args.properties3 | n3[key]], r3.role, r3.part, [[key IN $args.properties2 | n3[key]], labels(n3)]]]) AS f3
}
RETURN [0, [[n1.id], [[key IN $args.properties4 | n1[key]], f2, f3]]] AS row
UNION ALL
CALL () {
UNWIND $args.entities4 AS id1011
CALL (id1011) {
MATCH (start1011:Thing {id: id1011})
MATCH (start1011)-[same1013:SAME_AS]->(whole1012) WHERE same1013.until = $args.openEnd
MATCH (whole1012)<-[same1014:SAME_AS]-(record1011) WHERE same1014.until = $args.openEnd
MATCH (record1011)<-[:INVOLVES]-(n4) WHERE n4.until = $args.openEnd
RETURN DISTINCT n4 LIMIT $args.most4
}
RETURN n4
UNION
UNWIND $args.called4 AS predicate1011
CALL (predicate1011) {
MATCH (n4:Claim {predicate: predicate1011}) WHERE n4.until = $args.openEnd
RETURN n4 LIMIT $args.alike4
}
RETURN n4
}
WITH *
WHERE n4.until = $args.openEnd
AND EXISTS {
MATCH (n4)<-[status1015:OF]-(attribution1015)
WHERE status1015.until = $args.openEnd AND NOT status1015.retracted AND status1015.review = 'ACCEPTED'
}
WITH DISTINCT n4
ORDER BY n4.id LIMIT $args.max4
CALL (n4) {
MATCH (n4)-[r5:DESCRIBES]->(n5) WHERE r5.until = $args.openEnd
WITH DISTINCT n5, r5
ORDER BY r5.at DESC, n5.id LIMIT $args.max5
RETURN collect([[r5.at, n5.id], [key IN $args.properties5 | n5[key]]]) AS f5
}
CALL (n4) {
MATCH (n4)-[r6:INVOLVES]->()-[same1016:SAME_AS]->(n6) WHERE same1016.until = $args.openEnd
WITH DISTINCT n6, r6
ORDER BY r6.ord, n6.id LIMIT $args.max6
RETURN collect([[r6.ord, n6.id], [[key IN $args.properties7 | n6[key]], r6.role, r6.part, [[key IN $args.properties6 | n6[key]], labels(n6)]]]) AS f6
}
RETURN [1, [[n4.id], [[key IN $args.properties8 | n4[key]], f5, f6]]] AS row

// queries/claims
UNWIND $args.anchor1 AS id1001 MATCH (n1:Thing:Claim {id: id1001})
WHERE n1.until = $args.openEnd
AND EXISTS {
MATCH (n1)<-[status1002:OF]-(attribution1002)
WHERE status1002.until = $args.openEnd AND NOT status1002.retracted AND status1002.review = 'ACCEPTED'
}
WITH DISTINCT n1
ORDER BY n1.sortDesc DESC, n1.id LIMIT $args.max1
RETURN [[key IN ['sortDesc', 'id'] | n1[key]], [key IN $args.properties1 | n1[key]]] AS row

// queries/steps/evidence

CALL () {
UNWIND $args.claims + $args.attributions AS i
MATCH (:Thing {id: i})<-[:OF*0..1]-()-[:RELAYS|BASED_ON*0..1]->()-[:OF*0..1]->(c) WHERE c:Claim
RETURN collect(DISTINCT c) AS touched
}
CALL (touched) {
UNWIND touched AS c
MATCH (c)-[l:DESCRIBES]->(w) WHERE c.unit IS NOT NULL AND l.until = $args.openEnd
WITH DISTINCT w, c.predicate AS predicate
MATCH (w)<-[d:DESCRIBES]-(k) WHERE k.predicate = predicate AND k.unit IS NOT NULL AND d.until = $args.openEnd
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
MATCH (c)-[d:DESCRIBES]->(w) WHERE d.until = $args.openEnd
RETURN collect(w.id) AS events
}
CALL (c) {
MATCH (c)-[r:INVOLVES]->(m)-[s:SAME_AS]->(e) WHERE s.until = $args.openEnd
RETURN collect([null, [key IN ['id', 'name'] | e[key]], [key IN ['ord', 'role', 'part'] | r[key]], coalesce(s.shared, m.id <> e.id)]) AS participants
}
RETURN collect(['CLAIM', null,
[key IN ['id', 'text', 'predicate', 'modality', 'condition', 'valid', 'unit', 'low', 'best', 'high', 'vague', 'occurrence'] | c[key]],
events, participants]) AS claimRows
}
CALL (claims) {
UNWIND claims AS c
MATCH (c)<-[o:OF]-(a) WHERE o.until = $args.openEnd
CALL (a) {
MATCH (a)-[e:RELAYS|BASED_ON]->(b) WHERE e.until = $args.openEnd
RETURN collect([type(e), b.id]) AS rests
}
RETURN collect(o) AS statuses, collect(['SAID', null,
[key IN ['id', 'stance', 'certainty', 'coding', 'mode', 'sort', 'aboutId', 'statedFrom', 'statedTo', 'pubFrom', 'start'] | a[key]],
c.id, [key IN ['source', 'document', 'publisher', 'published', 'at', 'retracted'] | o[key]], [a.at, a.inputs[0]], rests,
o.until = $args.openEnd AND NOT o.retracted AND o.review = 'ACCEPTED', o.until = $args.openEnd AND NOT o.retracted AND o.review = 'ACCEPTED',
true]) AS attributionRows
}
CALL (statuses) {
UNWIND [o IN statuses | o.source] + [o IN statuses | o.publisher] + $args.sources AS i
MATCH (:Thing {id: i})-[:SIGNED_BY*0..1]->(s)
RETURN collect(DISTINCT s.id) AS recordIds
}
CALL (recordIds) {
UNWIND recordIds AS i
MATCH (:Thing {id: i})-[same1004:SAME_AS]->(s) WHERE same1004.until = $args.openEnd
RETURN collect(DISTINCT s.id) AS voices, collect(['SPEAKER', null, [key IN ['id', 'name', 'sourceKind', 'mention', 'signers'] | s[key]],
i, 'UnnamedSource' IN labels(s)]) AS sourceRows
}
CALL (statuses) {
UNWIND [o IN statuses | o.document] + $args.documents AS i
RETURN collect(DISTINCT i) AS documentIds
}
CALL (documentIds) {
UNWIND documentIds AS i
MATCH (d:Thing {id: i})
CALL (d) {
MATCH (d)-[e:DERIVED_FROM]->(y) WHERE e.until = $args.openEnd
RETURN collect([y.id, y.publisherId, e.kind]) AS origins
}
WITH * WHERE d.shingles IS NOT NULL OR size(origins) > 0 OR i IN $args.documents
RETURN collect(['DOCUMENT', null, [key IN ['id', 'shingles'] | d[key]], origins, d.publisherId]) AS documentRows
}
CALL (voices) {
UNWIND voices + $args.ends AS i
MATCH (:Thing {id: i})<-[s:SAME_AS]-(m)-[l:PART_OF|SUCCEEDS|ONE_VOICE|DEPENDS_ON|ALLIED_WITH]-()-[same1007:SAME_AS]->(e) WHERE same1007.until = $args.openEnd
AND s.until = $args.openEnd AND l.until = $args.openEnd AND (startNode(l) = m OR type(l) IN ['ONE_VOICE', 'ALLIED_WITH'])
RETURN collect(['LINK', null, [key IN ['id', 'name'] | e[key]], i, type(l), [key IN ['validFrom', 'validTo'] | l[key]]]) AS linkRows
}
UNWIND claimRows + attributionRows + sourceRows + linkRows + documentRows AS row
RETURN row AS row

// queries/nodes
UNWIND $args.ids1 AS id1001 MATCH (n1:Thing {id: id1001}) WHERE true
CALL (n1) {
MATCH (n1)-[:IN_DOCUMENT]->(n2)
RETURN collect([[key IN $args.properties1 | n2[key]]]) AS f2
}
RETURN [0, [[[key IN $args.properties2 | n1[key]], f2]]] AS row
UNION ALL
UNWIND $args.ids3 AS id1002 MATCH (n3:Thing {id: id1002}) WHERE true
RETURN [1, [[key IN $args.properties3 | n3[key]]]] AS row
UNION ALL
UNWIND $args.ids4 AS id1003 MATCH (n4:Thing {id: id1003}) WHERE true
AND NOT 'Place' IN labels(n4) AND NOT 'OtherEntity' IN labels(n4)
RETURN [2, [[[key IN $args.properties4 | n4[key]], NOT 'UnnamedSource' IN labels(n4)]]] AS row
UNION ALL
UNWIND $args.ids5 AS id1004 MATCH (n5:Thing {id: id1004}) WHERE true
AND NOT 'Place' IN labels(n5) AND NOT 'OtherEntity' IN labels(n5)
RETURN [3, [[[key IN $args.properties5 | n5[key]], NOT 'UnnamedSource' IN labels(n5)]]] AS row
