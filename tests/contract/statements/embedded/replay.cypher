// queries/journal/change
MATCH (j:Journal {id: 'journal'})
WITH j.seq AS seq, j.at AS head
CALL () {
MATCH (n1:Change {seq: $seq1})
WITH DISTINCT n1
ORDER BY n1.seq LIMIT $max1
RETURN collect([[n1.seq], [n1.at]]) AS f1
}
UNWIND CASE WHEN size(f1) = 0 THEN [null] ELSE f1 END AS row
RETURN seq AS seq, head AS head, row AS row

// queries/understanding/mentions, queries/understanding/predicates
MATCH (j:Journal {id: 'journal'})
WITH j.seq AS seq, j.at AS head
CALL () {
CALL () {
CALL grafeo.search.text('Named', 'search', $query1, 150) YIELD node_id AS number1001, score AS score1001
MATCH (hit1001:Named) WHERE id(hit1001) = number1001
RETURN hit1001
}
WITH *, split(hit1001.search, ' ') AS own1001 WHERE hit1001.at <= $recordedAt AND $recordedAt < hit1001.until
WITH *, size([word1001 IN $words1 WHERE toFloat(size([token1001 IN word1001 WHERE token1001 IN own1001])) >= $enough1 * size(word1001)]) + size([keys1001 IN $sounds1 WHERE size([key1001 IN keys1001 WHERE key1001 IN own1001]) > 0]) AS said1001
WITH * WHERE said1001 > 0
CALL (hit1001) {
MATCH (hit1001)-[same1002:SAME_AS]->(n1) WHERE same1002.at <= $recordedAt AND $recordedAt < same1002.until
RETURN n1
UNION ALL
WITH hit1001 AS n1 WHERE NOT 'Entity' IN labels(n1) AND NOT 'Source' IN labels(n1)
RETURN n1
}
WITH * WHERE n1.at <= $recordedAt AND $recordedAt < n1.until
CALL (n1) {
CALL (n1) {
WITH n1 WHERE n1.fromText IS NULL
RETURN 1 AS one1003
UNION ALL
WITH n1 WHERE n1.fromText = true
MATCH (n1)<-[same1003:SAME_AS]-(record1003)<-[:INVOLVES|MADE_BY]-(user1003)-[status1003:OF]-(other1003)
WHERE same1003.at <= $recordedAt AND $recordedAt < same1003.until AND status1003.at <= $recordedAt AND $recordedAt < status1003.until AND status1003.review = 'ACCEPTED'
RETURN 1 AS one1003 LIMIT 1
}
RETURN count(one1003) AS uses1003
}
WITH * WHERE uses1003 > 0
WITH n1, max(said1001) AS said1001, min(size(own1001)) AS length1001, collect([hit1001.name, hit1001.aliases, hit1001.key, hit1001.externalIds]) AS names1001
WITH n1, {score: said1001, rank: said1001, length: length1001, names: names1001} AS r1
WITH DISTINCT n1, r1
ORDER BY r1.rank DESC, r1.length, n1.id LIMIT $max1
CALL (n1) {
MATCH (n1)-[:HAS_REVISION]->(revision1004) WHERE revision1004.at <= $recordedAt AND $recordedAt < revision1004.until
WITH revision1004 ORDER BY revision1004.at DESC LIMIT 1
RETURN collect(revision1004.body) AS wn1
}
CALL (n1) {
MATCH (n1)<-[:CONCERNS]-(r2:Link) WHERE r2.at <= $recordedAt
MATCH (r2)-[:CONCERNS]->(n2) WHERE n2.id <> n1.id
WITH DISTINCT n2, r2
ORDER BY r2.at, r2.id LIMIT $max2
CALL (n2) {
MATCH (n2)-[:HAS_REVISION]->(revision1005) WHERE revision1005.at <= $recordedAt AND $recordedAt < revision1005.until
WITH revision1005 ORDER BY revision1005.at DESC LIMIT 1
RETURN collect(revision1005.body) AS wn2
}
RETURN collect([[r2.at, r2.id], [r2.linkKind, r2.from = n1.id, r2.until <= $recordedAt, [[n2.id, n2.name], labels(n2), wn2]]]) AS f2
}
CALL (n1) {
MATCH (n1)-[:SCOPED_TO]->(n3)
CALL (n3) {
MATCH (n3)-[:HAS_REVISION]->(revision1006) WHERE revision1006.at <= $recordedAt AND $recordedAt < revision1006.until
WITH revision1006 ORDER BY revision1006.at DESC LIMIT 1
RETURN collect(revision1006.body) AS wn3
}
RETURN collect([[[n3.title], wn3]]) AS f3
}
RETURN collect([[r1.rank, r1.length, n1.id], [[[n1.id, n1.name, n1.aliases, n1.description, n1.adminAreas, n1.text, n1.title], labels(n1), wn1, f2, f3], r1.names]]) AS f1
}
CALL () {
UNWIND $predicates4 AS predicate1007
CALL (predicate1007) {
MATCH (claim1007:Claim {predicate: predicate1007}) WHERE claim1007.at <= $recordedAt AND $recordedAt < claim1007.until
RETURN claim1007 AS n4 LIMIT 1
}
WITH DISTINCT n4
ORDER BY n4.id LIMIT $max4
CALL (n4) {
MATCH (n4)-[:HAS_REVISION]->(revision1008) WHERE revision1008.at <= $recordedAt AND $recordedAt < revision1008.until
WITH revision1008 ORDER BY revision1008.at DESC LIMIT 1
RETURN collect(revision1008.body) AS wn4
}
RETURN collect([[n4.id], [[n4.predicate], wn4]]) AS f4
}
WITH *, [thing IN f1 | [0, thing]] + [thing IN f4 | [1, thing]] AS things
UNWIND CASE WHEN size(things) = 0 THEN [null] ELSE things END AS row
RETURN seq AS seq, head AS head, row AS row

// queries/claims
MATCH (j:Journal {id: 'journal'})
WITH j.seq AS seq, j.at AS head
CALL () {
CALL grafeo.search.text('Claim', 'search', $anchor1[0], 2147483647) YIELD node_id AS number1002, score AS score1002
MATCH (n1:Claim) WHERE id(n1) = number1002 AND size([word1002 IN $anchor1 WHERE NOT word1002 IN split(n1.search, ' ')]) = 0
WITH *
WITH n1 ORDER BY n1.sortDesc DESC, n1.id
WHERE n1.at <= $recordedAt AND $recordedAt < n1.until
CALL (n1) {
MATCH (n1)<-[status1003:OF]-(attribution1003)
WHERE status1003.at <= $recordedAt AND $recordedAt < status1003.until AND NOT status1003.retracted AND status1003.review = 'ACCEPTED'
RETURN count(attribution1003) AS admitted1003
}
WITH * WHERE admitted1003 > 0
WITH DISTINCT n1 ORDER BY n1.sortDesc DESC, n1.id LIMIT $max1
CALL (n1) {
MATCH (n1)-[:HAS_REVISION]->(revision1006) WHERE revision1006.at <= $recordedAt AND $recordedAt < revision1006.until
WITH revision1006 ORDER BY revision1006.at DESC LIMIT 1
RETURN collect(revision1006.body) AS wn1
}
RETURN collect([[n1.sortDesc, n1.id], [wn1]]) AS f1
}
CALL () {
CALL grafeo.search.text('Claim', 'search', $anchor2[0], 2147483647) YIELD node_id AS number1008, score AS score1008
MATCH (n2:Claim) WHERE id(n2) = number1008 AND size([word1008 IN $anchor2 WHERE NOT word1008 IN split(n2.search, ' ')]) = 0
WITH *
WHERE n2.at <= $recordedAt AND $recordedAt < n2.until
CALL (n2) {
MATCH (n2)<-[status1009:OF]-(attribution1009)
WHERE status1009.at <= $recordedAt AND $recordedAt < status1009.until AND NOT status1009.retracted AND status1009.review = 'ACCEPTED'
RETURN count(attribution1009) AS admitted1009
}
WITH * WHERE admitted1009 > 0
RETURN count(DISTINCT n2) AS t2
}
UNWIND CASE WHEN size(f1) = 0 THEN [null] ELSE f1 END AS row
RETURN seq AS seq, head AS head, t2 AS t2, row AS row

// queries/claims
MATCH (j:Journal {id: 'journal'})
WITH j.seq AS seq, j.at AS head
CALL () {
CALL grafeo.search.text('Claim', 'search', $anchor1[0], 2147483647) YIELD node_id AS number1002, score AS score1002
MATCH (n1:Claim) WHERE id(n1) = number1002 AND size([word1002 IN $anchor1 WHERE NOT word1002 IN split(n1.search, ' ')]) = 0
WITH *
WHERE n1.at <= $recordedAt AND $recordedAt < n1.until
CALL (n1) {
MATCH (n1)<-[status1003:OF]-(attribution1003)
WHERE status1003.at <= $recordedAt AND $recordedAt < status1003.until AND NOT status1003.retracted AND status1003.review = 'ACCEPTED'
RETURN count(attribution1003) AS admitted1003
}
WITH * WHERE admitted1003 > 0
WITH DISTINCT n1
ORDER BY n1.sortDesc DESC, n1.id LIMIT $max1
CALL (n1) {
MATCH (n1)-[:HAS_REVISION]->(revision1006) WHERE revision1006.at <= $recordedAt AND $recordedAt < revision1006.until
WITH revision1006 ORDER BY revision1006.at DESC LIMIT 1
RETURN collect(revision1006.body) AS wn1
}
RETURN collect([[n1.sortDesc, n1.id], [[n1.id], wn1]]) AS f1
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
MATCH (c)-[l:DESCRIBES]->(w) WHERE c.unit IS NOT NULL AND l.at <= $recordedAt AND $recordedAt < l.until
WITH DISTINCT w, c.predicate AS predicate
MATCH (w)<-[d:DESCRIBES]-(k) WHERE k.predicate = predicate AND k.unit IS NOT NULL AND d.at <= $recordedAt AND $recordedAt < d.until
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
MATCH (c)-[d:DESCRIBES]->(w) WHERE d.at <= $recordedAt AND $recordedAt < d.until
RETURN collect(w.id) AS events
}
CALL (c) {
MATCH (c)-[r:INVOLVES]->(m:Entity)-[s:SAME_AS]->(e) WHERE s.at <= $recordedAt AND $recordedAt < s.until
CALL (e) {
MATCH (e)-[:HAS_REVISION]->(revision1001) WHERE revision1001.at <= $recordedAt AND $recordedAt < revision1001.until
WITH revision1001 ORDER BY revision1001.at DESC LIMIT 1
RETURN collect(revision1001.body) AS eWas
}
RETURN collect([eWas, [e.id, e.name], [r.ord, r.role, r.part], coalesce(s.shared, m.id <> e.id)]) AS participants
}
CALL (c) {
MATCH (c)-[:HAS_REVISION]->(revision1002) WHERE revision1002.at <= $recordedAt AND $recordedAt < revision1002.until
WITH revision1002 ORDER BY revision1002.at DESC LIMIT 1
RETURN collect(revision1002.body) AS cWas
}
RETURN collect(['CLAIM', cWas,
[c.id, c.text, c.predicate, c.modality, c.condition, c.valid, c.unit, c.low, c.best, c.high, c.vague, c.occurrence],
events, participants]) AS claimRows
}
CALL (claims) {
UNWIND claims AS c
MATCH (c)<-[o:OF]-(a) WHERE o.at <= $recordedAt AND $recordedAt < o.until
CALL (a) {
MATCH (a)-[e:RELAYS|BASED_ON]->(b) WHERE e.at <= $recordedAt AND $recordedAt < e.until
RETURN collect([type(e), b.id]) AS rests
}
CALL (a) {
MATCH (a)-[:HAS_REVISION]->(revision1003) WHERE revision1003.at <= $recordedAt AND $recordedAt < revision1003.until
WITH revision1003 ORDER BY revision1003.at DESC LIMIT 1
RETURN collect(revision1003.body) AS aWas
}
RETURN collect(o) AS statuses, collect(['SAID', aWas,
[a.id, a.stance, a.certainty, a.coding, a.mode, a.sort, a.aboutId, a.statedFrom, a.statedTo, a.pubFrom, a.start],
c.id, [o.source, o.document, o.publisher, o.published, o.at, o.retracted], [a.at, a.inputs[0]], rests,
o.at <= $recordedAt AND $recordedAt < o.until AND NOT o.retracted AND o.review = 'ACCEPTED', o.at <= $recordedAt AND $recordedAt < o.until AND NOT o.retracted AND o.review = 'ACCEPTED',
true]) AS attributionRows
}
CALL (statuses) {
UNWIND [o IN statuses | o.source] + [o IN statuses | o.publisher] + $sources AS i
MATCH (:Thing {id: i})-[:SIGNED_BY*0..1]->(s)
RETURN collect(DISTINCT s.id) AS recordIds
}
CALL (recordIds) {
UNWIND recordIds AS i
MATCH (:Thing {id: i})-[same1004:SAME_AS]->(s) WHERE same1004.at <= $recordedAt AND $recordedAt < same1004.until
CALL (s) {
MATCH (s)-[:HAS_REVISION]->(revision1005) WHERE revision1005.at <= $recordedAt AND $recordedAt < revision1005.until
WITH revision1005 ORDER BY revision1005.at DESC LIMIT 1
RETURN collect(revision1005.body) AS sWas
}
RETURN collect(DISTINCT s.id) AS voices, collect(['SPEAKER', sWas, [s.id, s.name, s.sourceKind, s.mention, s.signers],
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
MATCH (d)-[e:DERIVED_FROM]->(y) WHERE e.at <= $recordedAt AND $recordedAt < e.until
RETURN collect([y.id, y.publisherId, e.kind]) AS origins
}
CALL (d) {
MATCH (d)-[:HAS_REVISION]->(revision1006) WHERE revision1006.at <= $recordedAt AND $recordedAt < revision1006.until
WITH revision1006 ORDER BY revision1006.at DESC LIMIT 1
RETURN collect(revision1006.body) AS dWas
}
WITH * WHERE d.shingles IS NOT NULL OR size(origins) > 0 OR i IN $documents
RETURN collect(['DOCUMENT', dWas, [d.id, d.shingles], origins, d.publisherId]) AS documentRows
}
CALL (voices) {
UNWIND voices + $ends AS i
MATCH (:Thing {id: i})<-[s:SAME_AS]-(m:Thing)-[l:PART_OF|SUCCEEDS|ONE_VOICE|DEPENDS_ON|ALLIED_WITH]-(:Thing)-[same1007:SAME_AS]->(e) WHERE same1007.at <= $recordedAt AND $recordedAt < same1007.until
AND s.at <= $recordedAt AND $recordedAt < s.until AND l.at <= $recordedAt AND $recordedAt < l.until AND (startNode(l) = m OR type(l) IN ['ONE_VOICE', 'ALLIED_WITH'])
CALL (e) {
MATCH (e)-[:HAS_REVISION]->(revision1008) WHERE revision1008.at <= $recordedAt AND $recordedAt < revision1008.until
WITH revision1008 ORDER BY revision1008.at DESC LIMIT 1
RETURN collect(revision1008.body) AS eWas
}
RETURN collect(['LINK', eWas, [e.id, e.name], i, type(l), [l.validFrom, l.validTo]]) AS linkRows
}
WITH seq, head, claimRows + attributionRows + sourceRows + linkRows + documentRows AS found
UNWIND CASE WHEN size(found) = 0 THEN [null] ELSE found END AS row
RETURN seq AS seq, head AS head, row AS row

// queries/understanding/mentions, queries/understanding/predicates
MATCH (j:Journal {id: 'journal'})
WITH j.seq AS seq, j.at AS head
CALL () {
CALL () {
CALL grafeo.search.text('Named', 'search', $query1, 150) YIELD node_id AS number1001, score AS score1001
MATCH (hit1001:Named) WHERE id(hit1001) = number1001
RETURN hit1001
}
WITH *, split(hit1001.search, ' ') AS own1001 WHERE hit1001.until = $openEnd
WITH *, size([word1001 IN $words1 WHERE toFloat(size([token1001 IN word1001 WHERE token1001 IN own1001])) >= $enough1 * size(word1001)]) + size([keys1001 IN $sounds1 WHERE size([key1001 IN keys1001 WHERE key1001 IN own1001]) > 0]) AS said1001
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
CALL (n1) {
WITH n1 WHERE n1.fromText IS NULL
RETURN 1 AS one1003
UNION ALL
WITH n1 WHERE n1.fromText = true
MATCH (n1)<-[same1003:SAME_AS]-(record1003)<-[:INVOLVES|MADE_BY]-(user1003)-[status1003:OF]-(other1003)
WHERE same1003.until = $openEnd AND status1003.until = $openEnd AND status1003.review = 'ACCEPTED'
RETURN 1 AS one1003 LIMIT 1
}
RETURN count(one1003) AS uses1003
}
WITH * WHERE uses1003 > 0
WITH n1, max(said1001) AS said1001, min(size(own1001)) AS length1001, collect([hit1001.name, hit1001.aliases, hit1001.key, hit1001.externalIds]) AS names1001
WITH n1, {score: said1001, rank: said1001, length: length1001, names: names1001} AS r1
WITH DISTINCT n1, r1
ORDER BY r1.rank DESC, r1.length, n1.id LIMIT $max1
CALL (n1) {
MATCH (n1)<-[:CONCERNS]-(r2:Link) WHERE true
MATCH (r2)-[:CONCERNS]->(n2) WHERE n2.id <> n1.id
WITH DISTINCT n2, r2
ORDER BY r2.at, r2.id LIMIT $max2
RETURN collect([[r2.at, r2.id], [r2.linkKind, r2.from = n1.id, r2.until < $openEnd, [[n2.id, n2.name], labels(n2)]]]) AS f2
}
CALL (n1) {
MATCH (n1)-[:SCOPED_TO]->(n3)
RETURN collect([[n3.title]]) AS f3
}
RETURN collect([[r1.rank, r1.length, n1.id], [[[n1.id, n1.name, n1.aliases, n1.description, n1.adminAreas, n1.text, n1.title], labels(n1), f2, f3], r1.names]]) AS f1
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

// queries/claims
MATCH (j:Journal {id: 'journal'})
WITH j.seq AS seq, j.at AS head
CALL () {
CALL grafeo.search.text('Claim', 'search', $anchor1[0], 2147483647) YIELD node_id AS number1002, score AS score1002
MATCH (n1:Claim) WHERE id(n1) = number1002 AND size([word1002 IN $anchor1 WHERE NOT word1002 IN split(n1.search, ' ')]) = 0
WITH *
WITH n1 ORDER BY n1.sortDesc DESC, n1.id
WHERE n1.until = $openEnd
CALL (n1) {
MATCH (n1)<-[status1003:OF]-(attribution1003)
WHERE status1003.until = $openEnd AND NOT status1003.retracted AND status1003.review = 'ACCEPTED'
RETURN count(attribution1003) AS admitted1003
}
WITH * WHERE admitted1003 > 0
WITH DISTINCT n1 ORDER BY n1.sortDesc DESC, n1.id LIMIT $max1
RETURN collect([[n1.sortDesc, n1.id], [n1.id]]) AS f1
}
CALL () {
CALL grafeo.search.text('Claim', 'search', $anchor2[0], 2147483647) YIELD node_id AS number1007, score AS score1007
MATCH (n2:Claim) WHERE id(n2) = number1007 AND size([word1007 IN $anchor2 WHERE NOT word1007 IN split(n2.search, ' ')]) = 0
WITH *
WHERE n2.until = $openEnd
CALL (n2) {
MATCH (n2)<-[status1008:OF]-(attribution1008)
WHERE status1008.until = $openEnd AND NOT status1008.retracted AND status1008.review = 'ACCEPTED'
RETURN count(attribution1008) AS admitted1008
}
WITH * WHERE admitted1008 > 0
RETURN count(DISTINCT n2) AS t2
}
UNWIND CASE WHEN size(f1) = 0 THEN [null] ELSE f1 END AS row
RETURN seq AS seq, head AS head, t2 AS t2, row AS row

// queries/claims
MATCH (j:Journal {id: 'journal'})
WITH j.seq AS seq, j.at AS head
CALL () {
CALL grafeo.search.text('Claim', 'search', $anchor1[0], 2147483647) YIELD node_id AS number1002, score AS score1002
MATCH (n1:Claim) WHERE id(n1) = number1002 AND size([word1002 IN $anchor1 WHERE NOT word1002 IN split(n1.search, ' ')]) = 0
WITH *
WHERE n1.until = $openEnd
CALL (n1) {
MATCH (n1)<-[status1003:OF]-(attribution1003)
WHERE status1003.until = $openEnd AND NOT status1003.retracted AND status1003.review = 'ACCEPTED'
RETURN count(attribution1003) AS admitted1003
}
WITH * WHERE admitted1003 > 0
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
RETURN collect([[n1.id, n1.text, n1.valid]]) AS f1
}
UNWIND CASE WHEN size(f1) = 0 THEN [null] ELSE f1 END AS row
RETURN seq AS seq, head AS head, row AS row
