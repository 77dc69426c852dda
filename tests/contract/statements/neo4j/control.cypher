// queries/place
CALL () {
UNWIND $args.named AS i MATCH (g:Thing {id: i}) WHERE true
RETURN collect(g.id) AS namedFound
}
CALL () {
MATCH (:Thing {id: $args.id1})-[same1001:SAME_AS]->(n1) WHERE same1001.until = $args.openEnd AND n1:Place
WITH DISTINCT n1
ORDER BY n1.id LIMIT $args.max1
CALL (n1) {
MATCH (n1)-[same1004:SAME_AS]->(whole1003) WHERE same1004.until = $args.openEnd
MATCH (whole1003)<-[same1005:SAME_AS]-(record1002) WHERE same1005.until = $args.openEnd
MATCH (record1002)<-[involves1002:INVOLVES]-(n2)
WHERE involves1002.role IN ['PLACE', 'ORIGIN'] AND n2.predicate IN $args.control2 AND n2.modality = 'ACTUAL'
WITH DISTINCT n2
WHERE n2.until = $args.openEnd
AND EXISTS {
MATCH (n2)<-[status1006:OF]-(attribution1006)
WHERE status1006.until = $args.openEnd AND NOT status1006.retracted AND status1006.review = 'ACCEPTED'
}
WITH DISTINCT n2
ORDER BY n2.sortAsc, n2.id LIMIT $args.max2
RETURN collect([[key IN ['sortAsc', 'id'] | n2[key]], [key IN $args.properties1 | n2[key]]]) AS f2
}
RETURN collect([[n1.id], [[key IN $args.properties2 | n1[key]], f2]]) AS f1
}
UNWIND CASE WHEN size(f1) = 0 THEN [null] ELSE f1 END AS row
RETURN namedFound AS namedFound, row AS row

// queries/place
CALL () {
UNWIND $args.named AS i MATCH (g:Thing {id: i}) WHERE true
RETURN collect(g.id) AS namedFound
}
CALL () {
MATCH (:Thing {id: $args.id1})-[same1001:SAME_AS]->(n1) WHERE same1001.until = $args.openEnd AND n1:Place
WITH DISTINCT n1
ORDER BY n1.id LIMIT $args.max1
CALL (n1) {
CALL (n1) {
MATCH (n1)-[same1004:SAME_AS]->(whole1003) WHERE same1004.until = $args.openEnd
MATCH (whole1003)<-[same1005:SAME_AS]-(record1002) WHERE same1005.until = $args.openEnd
MATCH (record1002)<-[link1002:PART_OF]-(part1002:Place) WHERE link1002.until = $args.openEnd
RETURN collect(DISTINCT part1002.id) AS parts1002
}
UNWIND parts1002 AS id1002
MATCH (part1002:Thing {id: id1002})
MATCH (part1002)-[same1007:SAME_AS]->(whole1006) WHERE same1007.until = $args.openEnd
MATCH (whole1006)<-[same1008:SAME_AS]-(place1002) WHERE same1008.until = $args.openEnd
MATCH (place1002)<-[involves1002:INVOLVES]-(n2)
WHERE involves1002.role IN ['PLACE', 'ORIGIN'] AND n2.predicate IN $args.control2 AND n2.modality = 'ACTUAL'
WITH DISTINCT n2
WHERE n2.until = $args.openEnd
AND EXISTS {
MATCH (n2)<-[status1009:OF]-(attribution1009)
WHERE status1009.until = $args.openEnd AND NOT status1009.retracted AND status1009.review = 'ACCEPTED'
}
WITH DISTINCT n2
ORDER BY n2.sortAsc, n2.id LIMIT $args.max2
RETURN collect([[key IN ['sortAsc', 'id'] | n2[key]], [key IN $args.properties1 | n2[key]]]) AS f2
}
RETURN collect([[n1.id], [[key IN $args.properties2 | n1[key]], f2]]) AS f1
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
CALL (claims) {
UNWIND claims AS c
MATCH (c)-[:INVOLVES]->()-[same1007:SAME_AS]->(e) WHERE same1007.until = $args.openEnd
RETURN collect(DISTINCT e.id) AS involved
}
CALL (involved) {
UNWIND involved + $args.ends AS i
MATCH (:Thing {id: i})<-[s:SAME_AS]-(m)-[l:PART_OF|SUCCEEDS|ONE_VOICE|DEPENDS_ON|ALLIED_WITH]-()-[same1008:SAME_AS]->(e) WHERE same1008.until = $args.openEnd
AND s.until = $args.openEnd AND l.until = $args.openEnd AND (startNode(l) = m OR type(l) IN ['ONE_VOICE', 'ALLIED_WITH'])
RETURN collect(['LINK', null, [key IN ['id', 'name'] | e[key]], i, type(l), [key IN ['validFrom', 'validTo'] | l[key]]]) AS linkRows
}
UNWIND claimRows + attributionRows + sourceRows + linkRows + documentRows AS row
RETURN row AS row

// queries/nodes
UNWIND $args.ids1 AS id1001 MATCH (n1:Thing {id: id1001}) WHERE true
RETURN [0, [[key IN $args.properties1 | n1[key]]]] AS row
UNION ALL
UNWIND $args.ids2 AS id1002 MATCH (n2:Thing {id: id1002}) WHERE true
RETURN [1, [[key IN $args.properties2 | n2[key]]]] AS row
UNION ALL
UNWIND $args.ids3 AS id1003 MATCH (n3:Thing {id: id1003}) WHERE true
RETURN [2, [[key IN $args.properties3 | n3[key]]]] AS row
UNION ALL
UNWIND $args.ids4 AS id1004 MATCH (n4:Thing {id: id1004}) WHERE true
CALL (n4) {
MATCH (n4)<-[:CONCERNS]-(r5:Link) WHERE true
MATCH (r5)-[:CONCERNS]->(n5) WHERE n5.id <> n4.id
WITH DISTINCT n5, r5
ORDER BY r5.at, r5.id LIMIT $args.max5
RETURN collect([[key IN ['at', 'id'] | r5[key]], [[key IN $args.properties5 | n5[key]], r5.linkKind, r5.from = n4.id, r5.until < $args.openEnd, [[key IN $args.properties4 | n5[key]], labels(n5)]]]) AS f5
}
RETURN [3, [[[key IN $args.properties6 | n4[key]], f5]]] AS row
UNION ALL
UNWIND $args.ids6 AS id1005 MATCH (n6:Thing {id: id1005}) WHERE true
RETURN [4, [[key IN $args.properties7 | n6[key]]]] AS row
UNION ALL
UNWIND $args.ids7 AS id1006 MATCH (n7:Thing {id: id1006}) WHERE true
AND NOT 'Place' IN labels(n7) AND NOT 'OtherEntity' IN labels(n7)
RETURN [5, [[[key IN $args.properties8 | n7[key]], NOT 'UnnamedSource' IN labels(n7)]]] AS row
