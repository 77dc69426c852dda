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
MATCH (n1)-[r2:DERIVED_FROM]->(n2) WHERE r2.until = $args.openEnd
WITH DISTINCT n2, r2
RETURN collect([[key IN ['sort', 'id'] | n2[key]], [[key IN $args.properties2 | n2[key]], r2.kind, [key IN $args.properties1 | n2[key]]]]) AS f2
}
CALL (n1) {
MATCH (n1)<-[:IN_DOCUMENT]-(attribution1001)-[status1001:OF]->(n3)
WHERE status1001.until = $args.openEnd AND NOT status1001.retracted AND status1001.review = 'ACCEPTED'
WITH DISTINCT n3
WITH DISTINCT n3
ORDER BY n3.sortAsc, n3.id LIMIT $args.max3
RETURN collect([[key IN ['sortAsc', 'id'] | n3[key]], [key IN $args.properties3 | n3[key]]]) AS f3
}
CALL (n1) {
MATCH (n1)<-[:IN_DOCUMENT]-(attribution1002)-[status1002:OF]->(n4)
WHERE status1002.until = $args.openEnd AND NOT status1002.retracted AND status1002.review = 'ACCEPTED'
WITH DISTINCT n4
WITH collect(DISTINCT n4) AS all4
RETURN all4, size(all4) AS t4
}
CALL (all4) {
UNWIND all4 AS n4
WITH n4 ORDER BY n4.sortDesc DESC, n4.id LIMIT $args.max4
RETURN collect([[key IN ['sortDesc', 'id'] | n4[key]], [key IN $args.properties4 | n4[key]]]) AS f4
}
RETURN collect([[n1.id], [[key IN $args.properties5 | n1[key]], f2, f3, f4, t4]]) AS f1
}
CALL () {
MATCH (n5:Thing:Document {id: $args.id5})
WITH DISTINCT n5
ORDER BY n5.id LIMIT $args.max5
CALL (n5) {
MATCH (n5)-[r6:DERIVED_FROM]->(n6) WHERE r6.until = $args.openEnd
WITH DISTINCT n6, r6
RETURN collect([[key IN ['sort', 'id'] | n6[key]], [[key IN $args.properties7 | n6[key]], r6.kind, [key IN $args.properties6 | n6[key]]]]) AS f6
}
CALL (n5) {
MATCH (n5)<-[:IN_DOCUMENT]-(attribution1003)-[status1003:OF]->(n7)
WHERE status1003.until = $args.openEnd AND NOT status1003.retracted AND status1003.review = 'ACCEPTED'
WITH DISTINCT n7
WITH DISTINCT n7
ORDER BY n7.sortAsc, n7.id LIMIT $args.max7
RETURN collect([[key IN ['sortAsc', 'id'] | n7[key]], [key IN $args.properties8 | n7[key]]]) AS f7
}
CALL (n5) {
MATCH (n5)<-[:IN_DOCUMENT]-(attribution1004)-[status1004:OF]->(n8)
WHERE status1004.until = $args.openEnd AND NOT status1004.retracted AND status1004.review = 'ACCEPTED'
WITH DISTINCT n8
WITH collect(DISTINCT n8) AS all8
RETURN all8, size(all8) AS t8
}
CALL (all8) {
UNWIND all8 AS n8
WITH n8 ORDER BY n8.sortDesc DESC, n8.id LIMIT $args.max8
RETURN collect([[key IN ['sortDesc', 'id'] | n8[key]], [key IN $args.properties9 | n8[key]]]) AS f8
}
RETURN collect([[n5.id], [[key IN $args.properties10 | n5[key]], f6, f7, f8, t8]]) AS f5
}
WITH *, [thing IN f1 | [0, thing]] + [thing IN f5 | [1, thing]] AS things
UNWIND CASE WHEN size(things) = 0 THEN [null] ELSE things END AS row
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
RETURN [[key IN $args.properties1 | n1[key]]] AS row
