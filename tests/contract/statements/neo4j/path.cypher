// queries/steps/path
CALL () {
UNWIND $args.named AS i MATCH (g:Thing {id: i}) WHERE true
RETURN collect(g.id) AS namedFound
}
CALL () {
UNWIND $args.sides1 AS side1001
CALL (side1001) {
MATCH (:Thing {id: side1001.end})-[same1002:SAME_AS]->(end1001) WHERE same1002.until = $args.openEnd
RETURN collect({via: end1001.id, end: side1001.end}) AS ends1001
}
WITH *, side1001.things AS ids1001
CALL (ids1001) {
CALL (ids1001) {
UNWIND ids1001 AS id1003
MATCH (thing1003:Thing {id: id1003})
MATCH (thing1003)-[same1005:SAME_AS]->(whole1004) WHERE same1005.until = $args.openEnd
MATCH (whole1004)<-[same1006:SAME_AS]-(record1003) WHERE same1006.until = $args.openEnd
MATCH (record1003)<-[:INVOLVES]-(claim1003)
RETURN claim1003
UNION
UNWIND ids1001 AS id1003
MATCH (thing1003:Thing {id: id1003})
MATCH (thing1003)-[same1008:SAME_AS]->(whole1007) WHERE same1008.until = $args.openEnd
MATCH (whole1007)<-[same1009:SAME_AS]-(record1003) WHERE same1009.until = $args.openEnd
MATCH (record1003)<-[:MADE_BY]-(attribution1003)-[status1003:OF]->(claim1003)
WHERE status1003.until = $args.openEnd AND NOT status1003.retracted AND status1003.review = 'ACCEPTED'
RETURN claim1003
}
WITH claim1003
WHERE claim1003.until = $args.openEnd
AND EXISTS {
MATCH (claim1003)<-[status1010:OF]-(attribution1010)
WHERE status1010.until = $args.openEnd AND NOT status1010.retracted AND status1010.review = 'ACCEPTED'
}
WITH claim1003 ORDER BY claim1003.sortDesc DESC, claim1003.id LIMIT $args.taken1
CALL (claim1003) {
MATCH (claim1003)-[:INVOLVES]->()-[same1011:SAME_AS]->(entity1003) WHERE same1011.until = $args.openEnd
RETURN collect(DISTINCT entity1003.id) AS about1003
}
CALL (claim1003) {
MATCH (claim1003)<-[status1003:OF]-(attribution1003)
WHERE status1003.until = $args.openEnd AND NOT status1003.retracted AND status1003.review = 'ACCEPTED'
MATCH (attribution1003)-[:MADE_BY]->()-[same1012:SAME_AS]->(source1003) WHERE same1012.until = $args.openEnd
RETURN collect(DISTINCT source1003.id) AS speakers1003
}
RETURN collect({via: claim1003.id, about: about1003, speakers: speakers1003}) AS claims1003
}
CALL (ids1001) {
UNWIND ids1001 AS id1003
MATCH (:Thing {id: id1003})-[same1013:SAME_AS]->(whole1003) WHERE same1013.until = $args.openEnd
MATCH (whole1003)<-[same1003:SAME_AS]-(record1003)-[part1003:PART_OF]-(other1003)
WHERE same1003.until = $args.openEnd AND part1003.until = $args.openEnd
MATCH (other1003)-[same1014:SAME_AS]->(otherWhole1003) WHERE same1014.until = $args.openEnd AND otherWhole1003.id <> whole1003.id
WITH DISTINCT part1003.at AS since1003, part1003.decision AS decision1003,
CASE WHEN startNode(part1003).id = record1003.id THEN whole1003.id ELSE otherWhole1003.id END AS partId1003,
CASE WHEN startNode(part1003).id = record1003.id THEN otherWhole1003.id ELSE whole1003.id END AS wholeId1003
ORDER BY since1003 DESC, decision1003 LIMIT $args.taken1
RETURN collect({via: decision1003, part: partId1003, whole: wholeId1003}) AS links1003
}
WITH *, claims1003 + links1003 AS edges1001
UNWIND ends1001 + edges1001 AS r1
WITH r1, count(*) AS times1001
MATCH (n1:Thing {id: r1.via})
WITH DISTINCT n1, r1
ORDER BY n1.id LIMIT $args.max1
RETURN collect([[n1.id], [[key IN $args.properties1 | n1[key]], r1.end, r1.about, r1.speakers, r1.part, r1.whole]]) AS f1
}
UNWIND CASE WHEN size(f1) = 0 THEN [null] ELSE f1 END AS row
RETURN namedFound AS namedFound, row AS row

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
WITH DISTINCT n1
ORDER BY n1.id LIMIT $args.max1
RETURN [[n1.id], [key IN $args.properties1 | n1[key]]] AS row

// queries/nodes
UNWIND $args.ids1 AS id1001 MATCH (n1:Thing {id: id1001}) WHERE true
RETURN [0, [[key IN $args.properties1 | n1[key]]]] AS row
UNION ALL
UNWIND $args.ids2 AS id1002 MATCH (n2:Thing {id: id1002}) WHERE true
RETURN [1, [[[key IN $args.properties2 | n2[key]], labels(n2)]]] AS row
UNION ALL
UNWIND $args.ids3 AS id1003 MATCH (n3:Thing {id: id1003}) WHERE true
AND NOT 'Place' IN labels(n3) AND NOT 'OtherEntity' IN labels(n3)
RETURN [2, [[[key IN $args.properties3 | n3[key]], NOT 'UnnamedSource' IN labels(n3)]]] AS row
