// queries/nodes
UNWIND $args.ids1 AS id1001 MATCH (n1:Thing {id: id1001}) WHERE true
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
MATCH (n5)<-[given1005:GRADES]-(n6) WHERE given1005.until = $args.openEnd
WITH DISTINCT n6, {given: coalesce(n6.madeAt, n6.at)} AS r6
WITH DISTINCT n6, r6
ORDER BY r6.given DESC, n6.id LIMIT $args.max6
RETURN collect([[r6.given, n6.id], [key IN $args.properties5 | n6[key]]]) AS f6
}
RETURN [1, [[[key IN $args.properties6 | n5[key]], f6]]] AS row
UNION ALL
UNWIND $args.ids7 AS id1006 MATCH (n7:Thing {id: id1006}) WHERE true
RETURN [2, [[key IN $args.properties7 | n7[key]]]] AS row
UNION ALL
UNWIND $args.ids8 AS id1007 MATCH (n8:Thing {id: id1007}) WHERE true
RETURN [3, [[key IN $args.properties8 | n8[key]]]] AS row
UNION ALL
UNWIND $args.ids9 AS id1008 MATCH (n9:Thing {id: id1008}) WHERE true
AND NOT 'Place' IN labels(n9) AND NOT 'OtherEntity' IN labels(n9)
CALL (n9) {
MATCH (n9)-[same1011:SAME_AS]->(whole1010) WHERE same1011.until = $args.openEnd
MATCH (whole1010)<-[same1012:SAME_AS]-(record1009) WHERE same1012.until = $args.openEnd
MATCH (record1009)<-[given1009:GRADES]-(n10) WHERE given1009.until = $args.openEnd
WITH DISTINCT n10, {given: coalesce(n10.madeAt, n10.at)} AS r10
WITH DISTINCT n10, r10
ORDER BY r10.given DESC, n10.id LIMIT $args.max10
RETURN collect([[r10.given, n10.id], [key IN $args.properties9 | n10[key]]]) AS f10
}
RETURN [4, [[[key IN $args.properties10 | n9[key]], NOT 'UnnamedSource' IN labels(n9), f10]]] AS row
UNION ALL
UNWIND $args.ids11 AS id1013 MATCH (n11:Thing {id: id1013}) WHERE true
AND NOT 'Place' IN labels(n11) AND NOT 'OtherEntity' IN labels(n11)
RETURN [5, [[[key IN $args.properties11 | n11[key]], NOT 'UnnamedSource' IN labels(n11)]]] AS row
