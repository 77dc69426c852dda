// queries/document
CALL () {
UNWIND $args.named AS i MATCH (g:Thing {id: i}) WHERE true
RETURN collect(g.id) AS namedFound
}
CALL () {
MATCH (n1:Thing:Document {id: $args.id1})
WITH DISTINCT n1
ORDER BY n1.id LIMIT $args.max1
CALL (n1) {
MATCH (n1)<-[:IN_DOCUMENT]-(attribution1001)-[status1001:OF]->(n2)
WHERE status1001.until = $args.openEnd AND NOT status1001.retracted AND status1001.review = 'ACCEPTED'
WITH DISTINCT n2
WITH DISTINCT n2
ORDER BY n2.sortAsc, n2.id LIMIT $args.max2
RETURN collect([[key IN ['sortAsc', 'id'] | n2[key]], [key IN $args.properties1 | n2[key]]]) AS f2
}
CALL (n1) {
MATCH (n1)<-[:IN_DOCUMENT]-(attribution1002)-[status1002:OF]->(claim1002)
WHERE status1002.until = $args.openEnd AND NOT status1002.retracted AND status1002.review = 'ACCEPTED' AND attribution1002.mode = 'NARRATIVE'
WITH DISTINCT n1, claim1002
CALL (claim1002) {
MATCH (claim1002)-[l1002:DESCRIBES]->()<-[d1002:DESCRIBES]-(other1002)
WHERE l1002.until = $args.openEnd AND d1002.until = $args.openEnd
RETURN collect(other1002.id) AS others1002
}
UNWIND others1002 + [claim1002.id] AS id1002
WITH DISTINCT n1, claim1002, id1002
MATCH (:Thing {id: id1002})<-[otherStatus1002:OF]-(n3)
WHERE otherStatus1002.until = $args.openEnd AND NOT otherStatus1002.retracted AND otherStatus1002.review = 'ACCEPTED'
AND otherStatus1002.published < n1.pubFrom AND n3.stance = 'ASSERTS' AND n3.aboutId IS NULL
WITH DISTINCT n3, {claim: claim1002.id, same: CASE WHEN id1002 = claim1002.id THEN 'CLAIM' ELSE 'EVENT' END} AS r3
WITH DISTINCT n3, r3
ORDER BY n3.sort, n3.id, r3.claim, r3.same LIMIT $args.max3
RETURN collect([[n3.sort, n3.id, r3.claim, r3.same], [[key IN $args.properties2 | n3[key]], r3.claim, r3.same]]) AS f3
}
RETURN collect([[n1.id], [[key IN $args.properties3 | n1[key]], f2, f3]]) AS f1
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
WITH * WHERE size(origins) > 0 OR i IN $args.documents
RETURN collect(['DOCUMENT', null, [d.id, null], origins, d.publisherId]) AS documentRows
}
CALL () {
UNWIND $args.ends AS i
MATCH (:Thing {id: i})<-[s:SAME_AS]-(m)-[l:PART_OF|SUCCEEDS|ONE_VOICE|DEPENDS_ON|ALLIED_WITH]-()-[same1007:SAME_AS]->(e) WHERE same1007.until = $args.openEnd
AND s.until = $args.openEnd AND l.until = $args.openEnd AND (startNode(l) = m OR type(l) IN ['ONE_VOICE', 'ALLIED_WITH'])
RETURN collect(['LINK', null, [key IN ['id', 'name'] | e[key]], i, type(l), [key IN ['validFrom', 'validTo'] | l[key]]]) AS linkRows
}
UNWIND claimRows + attributionRows + sourceRows + linkRows + documentRows AS row
RETURN row AS row

// queries/nodes
UNWIND $args.ids1 AS id1001 MATCH (n1:Thing {id: id1001}) WHERE true
CALL (n1) {
MATCH (n1)-[status1002:OF]->(n2) WHERE status1002.until = $args.openEnd
RETURN collect([[key IN $args.properties1 | n2[key]]]) AS f2
}
CALL (n1) {
MATCH (n1)-[:IN_DOCUMENT]->(n3)
CALL (n3) {
MATCH (n3)-[:PUBLISHED_BY]->()-[same1003:SAME_AS]->(n4) WHERE same1003.until = $args.openEnd
RETURN collect([[[key IN $args.properties2 | n4[key]], NOT 'UnnamedSource' IN labels(n4)]]) AS f4
}
RETURN collect([[[key IN $args.properties3 | n3[key]], f4]]) AS f3
}
RETURN [0, [[[key IN $args.properties4 | n1[key]], f2, f3]]] AS row
UNION ALL
UNWIND $args.ids5 AS id1004 MATCH (n5:Thing {id: id1004}) WHERE true
CALL (n5) {
MATCH (n5)-[:MADE_BY]->()-[same1005:SAME_AS]->(n6) WHERE same1005.until = $args.openEnd
RETURN collect([[[key IN $args.properties5 | n6[key]], NOT 'UnnamedSource' IN labels(n6)]]) AS f6
}
CALL (n5) {
MATCH (n5)-[status1006:OF]->(n7) WHERE status1006.until = $args.openEnd
RETURN collect([[key IN $args.properties6 | n7[key]]]) AS f7
}
CALL (n5) {
MATCH (n5)<-[:CONCERNS]-(n8:Retraction) WHERE n8.until = $args.openEnd
WITH DISTINCT n8
ORDER BY n8.at, n8.id LIMIT $args.max8
RETURN collect([[key IN ['at', 'id'] | n8[key]], [key IN $args.properties7 | n8[key]]]) AS f8
}
CALL (n5) {
MATCH (n5)-[:IN_DOCUMENT]->(n9)
RETURN collect([[key IN $args.properties8 | n9[key]]]) AS f9
}
RETURN [1, [[[key IN $args.properties9 | n5[key]], f6, f7, f8, f9]]] AS row
UNION ALL
UNWIND $args.ids10 AS id1007 MATCH (n10:Thing {id: id1007}) WHERE true
RETURN [2, [[key IN $args.properties10 | n10[key]]]] AS row
UNION ALL
UNWIND $args.ids11 AS id1008 MATCH (n11:Thing {id: id1008}) WHERE true
CALL (n11) {
MATCH (n11)-[:PUBLISHED_BY]->()-[same1009:SAME_AS]->(n12) WHERE same1009.until = $args.openEnd
RETURN collect([[[key IN $args.properties11 | n12[key]], NOT 'UnnamedSource' IN labels(n12)]]) AS f12
}
RETURN [3, [[[key IN $args.properties12 | n11[key]], f12]]] AS row
UNION ALL
UNWIND $args.ids13 AS id1010 MATCH (n13:Thing {id: id1010}) WHERE true
AND NOT 'Place' IN labels(n13) AND NOT 'OtherEntity' IN labels(n13)
CALL (n13) {
MATCH (n13)-[same1013:SAME_AS]->(whole1012) WHERE same1013.until = $args.openEnd
MATCH (whole1012)<-[same1014:SAME_AS]-(record1011) WHERE same1014.until = $args.openEnd
MATCH (record1011)<-[given1011:GRADES]-(n14) WHERE given1011.until = $args.openEnd
WITH DISTINCT n14, {given: coalesce(n14.madeAt, n14.at)} AS r14
WITH DISTINCT n14, r14
ORDER BY r14.given DESC, n14.id LIMIT $args.max14
RETURN collect([[r14.given, n14.id], [key IN $args.properties13 | n14[key]]]) AS f14
}
RETURN [4, [[[key IN $args.properties14 | n13[key]], NOT 'UnnamedSource' IN labels(n13), f14]]] AS row
