// queries/understanding/mentions, queries/understanding/predicates
MATCH (j:Journal {id: 'journal'})
WITH j.seq AS seq, j.at AS head
CALL () {
CALL () {
CALL grafeo.search.text('Named', 'search', $query1, 150) YIELD node_id AS number1001, score AS score1001
MATCH (hit1001:Named) WHERE id(hit1001) = number1001
RETURN hit1001
}
WITH *, ' ' + hit1001.search + ' ' AS own1001 WHERE hit1001.until = $openEnd
WITH *, size([word1001 IN $words1 WHERE toFloat(size([token1001 IN word1001 WHERE own1001 CONTAINS token1001])) >= $enough1 * size(word1001)]) + size([keys1001 IN $sounds1 WHERE size([key1001 IN keys1001 WHERE own1001 CONTAINS key1001]) > 0]) AS said1001
WITH * WHERE said1001 > 0
CALL (hit1001) {
MATCH (hit1001)-[same1002:SAME_AS]->(n1) WHERE same1002.until = $openEnd
RETURN n1
UNION ALL
WITH hit1001 AS n1 WHERE NOT 'Entity' IN labels(n1) AND NOT 'Source' IN labels(n1)
RETURN n1
}
WITH * WHERE n1.until = $openEnd
CALL (n1) {
UNWIND CASE WHEN n1.fromText IS NULL THEN [] ELSE [n1.id] END AS id1003
MATCH (:Thing {id: id1003})<-[same1003:SAME_AS]-(record1003)<-[:INVOLVES|MADE_BY]-(user1003)-[status1003:OF]-(other1003)
WHERE same1003.until = $openEnd AND status1003.until = $openEnd AND status1003.review = 'ACCEPTED'
WITH status1003 LIMIT 1
RETURN count(status1003) AS uses1003
}
WITH * WHERE n1.fromText IS NULL OR uses1003 > 0
WITH n1, max(said1001) AS said1001, min(size(split(own1001, ' '))) AS length1001, collect([hit1001.name, hit1001.aliases, hit1001.key, hit1001.externalIds]) AS names1001
WITH n1, {score: said1001, rank: said1001, length: length1001, names: names1001} AS r1
WITH DISTINCT n1, r1
ORDER BY r1.rank DESC, r1.length, n1.id LIMIT $max1
CALL (n1) {
MATCH (n1)<-[:CONCERNS]-(r2:Link) WHERE true
MATCH (r2)-[:CONCERNS]->(n2) WHERE n2.id <> n1.id
WITH DISTINCT n2, r2
ORDER BY r2.at, r2.id LIMIT $max2
RETURN collect([[r2.at, r2.id], [[], r2.linkKind, r2.from = n1.id, r2.until < $openEnd, [[n2.id, n2.name], labels(n2)]]]) AS f2
}
CALL (n1) {
MATCH (n1)-[:SCOPED_TO]->(n3)
RETURN collect([[n3.title]]) AS f3
}
RETURN collect([[r1.rank, r1.length, n1.id], [[], [[n1.id, n1.name, n1.aliases, n1.description, n1.subkind, n1.adminAreas, n1.text, n1.title], labels(n1), f2, f3], r1.names]]) AS f1
}
CALL () {
UNWIND $predicates4 AS predicate1004
CALL (predicate1004) {
MATCH (claim1004:Claim {predicate: predicate1004}) WHERE claim1004.until = $openEnd
RETURN claim1004 AS n4 LIMIT 1
}
WITH DISTINCT n4
ORDER BY n4.id LIMIT $max4
RETURN collect([[n4.id], [n4.predicate]]) AS f4
}
WITH *, [thing IN f1 | [0, thing]] + [thing IN f4 | [1, thing]] AS things
UNWIND CASE WHEN size(things) = 0 THEN [null] ELSE things END AS row
RETURN seq AS seq, head AS head, row AS row

// queries/understanding/candidates
MATCH (j:Journal {id: 'journal'})
WITH j.seq AS seq, j.at AS head
CALL () {
CALL () {
UNWIND $entities1 AS id1001 MATCH (start1001:Thing {id: id1001})
MATCH (start1001)-[same1003:SAME_AS]->(whole1002) WHERE same1003.until = $openEnd
MATCH (whole1002)<-[same1004:SAME_AS]-(record1001) WHERE same1004.until = $openEnd
MATCH (record1001)<-[:INVOLVES]-(n1)
RETURN n1
UNION
UNWIND $events1 AS id1001 MATCH (:Thing {id: id1001})<-[describes1001:DESCRIBES]-(n1) WHERE describes1001.until = $openEnd
RETURN n1
UNION
UNWIND $called1 AS predicate1001 MATCH (n1:Claim {predicate: predicate1001})
RETURN n1
UNION
CALL grafeo.search.text('Claim', 'search', $seek1[0], 2147483647) YIELD node_id AS number1005, score AS score1005
MATCH (n1:Claim) WHERE id(n1) = number1005 AND size([word1005 IN $seek1 WHERE NOT word1005 IN split(n1.search, ' ')]) = 0
RETURN n1
}
WITH *
WHERE n1.until = $openEnd
CALL (n1) {
MATCH (n1)<-[status1006:OF]-(attribution1006)
WHERE status1006.until = $openEnd AND NOT status1006.retracted AND status1006.review = 'ACCEPTED'
RETURN count(attribution1006) AS admitted1006
}
WITH * WHERE admitted1006 > 0
AND (size($predicates1) = 0 OR n1.predicate IN $predicates1)
AND ($from1 IS NULL OR n1.validTo >= $from1)
AND ($until1 IS NULL OR n1.validFrom <= $until1)
AND size([word1001 IN $words1 WHERE NOT word1001 IN split(n1.search, ' ')]) = 0
CALL (n1) {
MATCH (n1)-[:INVOLVES]->(participant1001)
MATCH (participant1001)-[same1008:SAME_AS]->(whole1007) WHERE same1008.until = $openEnd
MATCH (whole1007)<-[same1009:SAME_AS]-(record1001) WHERE same1009.until = $openEnd
RETURN collect(DISTINCT record1001.id) AS members1001
}
WITH * WHERE size([set1001 IN $sets1 WHERE size([member1001 IN members1001 WHERE set1001[member1001] IS NOT NULL]) = 0]) = 0
WITH * LIMIT $most1
WITH DISTINCT n1
ORDER BY n1.id LIMIT $max1
CALL (n1) {
MATCH (n1)-[r2:DESCRIBES]->(n2) WHERE r2.until = $openEnd
WITH DISTINCT n2, r2
ORDER BY r2.at DESC, n2.id LIMIT $max2
RETURN collect([[r2.at, n2.id], [n2.id]]) AS f2
}
CALL (n1) {
MATCH (n1)-[r3:INVOLVES]->(:Entity)-[same1010:SAME_AS]->(n3) WHERE same1010.until = $openEnd
WITH DISTINCT n3, r3
ORDER BY r3.ord, n3.id LIMIT $max3
RETURN collect([[r3.ord, n3.id], [[], r3.role, r3.part, [[n3.id, n3.name], labels(n3)]]]) AS f3
}
RETURN collect([[n1.id], [[n1.id, n1.text, n1.predicate, n1.modality, n1.valid, n1.low, n1.best, n1.high, n1.unit, n1.vague], f2, f3]]) AS f1
}
CALL () {
CALL () {
UNWIND $entities4 AS id1011
CALL (id1011) {
MATCH (start1011:Thing {id: id1011})
MATCH (start1011)-[same1013:SAME_AS]->(whole1012) WHERE same1013.until = $openEnd
MATCH (whole1012)<-[same1014:SAME_AS]-(record1011) WHERE same1014.until = $openEnd
MATCH (record1011)<-[:INVOLVES]-(n4) WHERE n4.until = $openEnd
RETURN DISTINCT n4 LIMIT $most4
}
RETURN n4
UNION
UNWIND $called4 AS predicate1011
CALL (predicate1011) {
MATCH (n4:Claim {predicate: predicate1011}) WHERE n4.until = $openEnd
RETURN n4 LIMIT $alike4
}
RETURN n4
}
WITH *
WHERE n4.until = $openEnd
CALL (n4) {
MATCH (n4)<-[status1015:OF]-(attribution1015)
WHERE status1015.until = $openEnd AND NOT status1015.retracted AND status1015.review = 'ACCEPTED'
RETURN count(attribution1015) AS admitted1015
}
WITH * WHERE admitted1015 > 0
WITH DISTINCT n4
ORDER BY n4.id LIMIT $max4
CALL (n4) {
MATCH (n4)-[r5:DESCRIBES]->(n5) WHERE r5.until = $openEnd
WITH DISTINCT n5, r5
ORDER BY r5.at DESC, n5.id LIMIT $max5
RETURN collect([[r5.at, n5.id], [n5.id]]) AS f5
}
CALL (n4) {
MATCH (n4)-[r6:INVOLVES]->(:Entity)-[same1016:SAME_AS]->(n6) WHERE same1016.until = $openEnd
WITH DISTINCT n6, r6
ORDER BY r6.ord, n6.id LIMIT $max6
RETURN collect([[r6.ord, n6.id], [[], r6.role, r6.part, [[n6.id, n6.name], labels(n6)]]]) AS f6
}
RETURN collect([[n4.id], [[n4.id, n4.text, n4.predicate, n4.modality, n4.valid, n4.low, n4.best, n4.high, n4.unit, n4.vague], f5, f6]]) AS f4
}
WITH *, [thing IN f1 | [0, thing]] + [thing IN f4 | [1, thing]] AS things
UNWIND CASE WHEN size(things) = 0 THEN [null] ELSE things END AS row
RETURN seq AS seq, head AS head, row AS row

// queries/claims
MATCH (j:Journal {id: 'journal'})
WITH j.seq AS seq, j.at AS head
CALL () {
UNWIND $anchor1 AS id1001 MATCH (n1:Thing:Claim {id: id1001})
WHERE n1.until = $openEnd
CALL (n1) {
MATCH (n1)<-[status1002:OF]-(attribution1002)
WHERE status1002.until = $openEnd AND NOT status1002.retracted AND status1002.review = 'ACCEPTED'
RETURN count(attribution1002) AS admitted1002
}
WITH * WHERE admitted1002 > 0
WITH DISTINCT n1
ORDER BY n1.sortDesc DESC, n1.id LIMIT $max1
RETURN collect([[n1.sortDesc, n1.id], [n1.id]]) AS f1
}
UNWIND CASE WHEN size(f1) = 0 THEN [null] ELSE f1 END AS row
RETURN seq AS seq, head AS head, row AS row

// queries/steps/evidence
MATCH (j:Journal {id: 'journal'})
WITH j.seq AS seq, j.at AS head
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
MATCH (c)-[r:INVOLVES]->(m:Entity)-[s:SAME_AS]->(e) WHERE s.until = $openEnd
RETURN collect([null, [e.id, e.name], [r.ord, r.role, r.part], coalesce(s.shared, m.id <> e.id)]) AS participants
}
RETURN collect(['CLAIM', null,
[c.id, c.text, c.predicate, c.modality, c.condition, c.valid, c.unit, c.low, c.best, c.high, c.vague, c.occurrence],
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
[a.id, a.stance, a.certainty, a.coding, a.mode, a.sort, a.aboutId, a.statedFrom, a.statedTo, a.pubFrom, a.start],
c.id, [o.source, o.document, o.publisher, o.published, o.at, o.retracted], [a.at, a.inputs[0]], rests,
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
RETURN collect(DISTINCT s.id) AS voices, collect(['SPEAKER', null, [s.id, s.name, s.sourceKind, s.mention, s.signers],
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
WITH * WHERE d.shingles IS NOT NULL OR size(origins) > 0 OR i IN $documents
RETURN collect(['DOCUMENT', null, [d.id, d.shingles], origins, d.publisherId]) AS documentRows
}
CALL (voices) {
UNWIND voices + $ends AS i
MATCH (:Thing {id: i})<-[s:SAME_AS]-(m:Thing)-[l:PART_OF|SUCCEEDS|ONE_VOICE|DEPENDS_ON|ALLIED_WITH]-(:Thing)-[same1007:SAME_AS]->(e) WHERE same1007.until = $openEnd
AND s.until = $openEnd AND l.until = $openEnd AND (startNode(l) = m OR type(l) IN ['ONE_VOICE', 'ALLIED_WITH'])
RETURN collect(['LINK', null, [e.id, e.name], i, type(l), [l.validFrom, l.validTo]]) AS linkRows
}
WITH seq, head, claimRows + attributionRows + sourceRows + linkRows + documentRows AS found
UNWIND CASE WHEN size(found) = 0 THEN [null] ELSE found END AS row
RETURN seq AS seq, head AS head, row AS row

// queries/nodes
MATCH (j:Journal {id: 'journal'})
WITH j.seq AS seq, j.at AS head
CALL () {
UNWIND $ids1 AS id1001 MATCH (n1:Thing {id: id1001}) WHERE true
CALL (n1) {
MATCH (n1)-[:IN_DOCUMENT]->(n2)
RETURN collect([[n2.title, n2.publishedAt]]) AS f2
}
RETURN collect([[[n1.stance, n1.certainty, n1.coding, n1.mode, n1.cue, n1.stated, n1.exact, n1.prefix, n1.suffix, n1.start, n1.end, n1.pieces, n1.id], f2]]) AS f1
}
CALL () {
UNWIND $ids3 AS id1002 MATCH (n3:Thing {id: id1002}) WHERE true
RETURN collect([[n3.text, n3.valid, n3.id]]) AS f3
}
CALL () {
UNWIND $ids4 AS id1003 MATCH (n4:Thing {id: id1003}) WHERE true
AND NOT 'Place' IN labels(n4) AND NOT 'OtherEntity' IN labels(n4)
RETURN collect([[[n4.id, n4.name], NOT 'UnnamedSource' IN labels(n4)]]) AS f4
}
CALL () {
UNWIND $ids5 AS id1004 MATCH (n5:Thing {id: id1004}) WHERE true
AND NOT 'Place' IN labels(n5) AND NOT 'OtherEntity' IN labels(n5)
RETURN collect([[[n5.name, n5.id], NOT 'UnnamedSource' IN labels(n5)]]) AS f5
}
WITH *, [thing IN f1 | [0, thing]] + [thing IN f3 | [1, thing]] + [thing IN f4 | [2, thing]] + [thing IN f5 | [3, thing]] AS things
UNWIND CASE WHEN size(things) = 0 THEN [null] ELSE things END AS row
RETURN seq AS seq, head AS head, row AS row
