// queries/place
MATCH (j:Journal {id: 'journal'})
WITH j.seq AS seq, j.at AS head
CALL () {
UNWIND $named AS i MATCH (g:Thing {id: i}) WHERE true
RETURN collect(g.id) AS namedFound
}
CALL () {
MATCH (:Thing {id: $id1})-[same1001:SAME_AS]->(n1) WHERE same1001.until = $openEnd AND n1:Place
WITH DISTINCT n1
ORDER BY n1.id LIMIT $max1
CALL (n1) {
MATCH (n1)-[same1004:SAME_AS]->(whole1003) WHERE same1004.until = $openEnd
MATCH (whole1003)<-[same1005:SAME_AS]-(record1002) WHERE same1005.until = $openEnd
MATCH (record1002)<-[involves1002:INVOLVES]-(n2)
WHERE involves1002.role IN ['PLACE', 'ORIGIN'] AND n2.predicate IN $control2 AND n2.modality = 'ACTUAL'
WITH DISTINCT n2
WHERE n2.until = $openEnd
CALL (n2) {
MATCH (n2)<-[status1006:OF]-(attribution1006)
WHERE status1006.until = $openEnd AND NOT status1006.retracted AND status1006.review = 'ACCEPTED'
RETURN count(attribution1006) AS admitted1006
}
WITH * WHERE admitted1006 > 0
WITH DISTINCT n2
ORDER BY n2.sortAsc, n2.id LIMIT $max2
RETURN collect([[n2.sortAsc, n2.id], [n2.id]]) AS f2
}
RETURN collect([[n1.id], [[n1.id], f2]]) AS f1
}
UNWIND CASE WHEN size(f1) = 0 THEN [null] ELSE f1 END AS row
RETURN seq AS seq, head AS head, namedFound AS namedFound, row AS row

// queries/place
MATCH (j:Journal {id: 'journal'})
WITH j.seq AS seq, j.at AS head
CALL () {
UNWIND $named AS i MATCH (g:Thing {id: i}) WHERE true
RETURN collect(g.id) AS namedFound
}
CALL () {
MATCH (:Thing {id: $id1})-[same1001:SAME_AS]->(n1) WHERE same1001.until = $openEnd AND n1:Place
WITH DISTINCT n1
ORDER BY n1.id LIMIT $max1
CALL (n1) {
CALL (n1) {
MATCH (n1)-[same1004:SAME_AS]->(whole1003) WHERE same1004.until = $openEnd
MATCH (whole1003)<-[same1005:SAME_AS]-(record1002) WHERE same1005.until = $openEnd
MATCH (record1002)<-[link1002:PART_OF]-(part1002:Place) WHERE link1002.until = $openEnd
RETURN collect(DISTINCT part1002.id) AS parts1002
}
UNWIND parts1002 AS id1002
MATCH (part1002:Thing {id: id1002})
MATCH (part1002)-[same1007:SAME_AS]->(whole1006) WHERE same1007.until = $openEnd
MATCH (whole1006)<-[same1008:SAME_AS]-(place1002) WHERE same1008.until = $openEnd
MATCH (place1002)<-[involves1002:INVOLVES]-(n2)
WHERE involves1002.role IN ['PLACE', 'ORIGIN'] AND n2.predicate IN $control2 AND n2.modality = 'ACTUAL'
WITH DISTINCT n2
WHERE n2.until = $openEnd
CALL (n2) {
MATCH (n2)<-[status1009:OF]-(attribution1009)
WHERE status1009.until = $openEnd AND NOT status1009.retracted AND status1009.review = 'ACCEPTED'
RETURN count(attribution1009) AS admitted1009
}
WITH * WHERE admitted1009 > 0
WITH DISTINCT n2
ORDER BY n2.sortAsc, n2.id LIMIT $max2
RETURN collect([[n2.sortAsc, n2.id], [n2.id]]) AS f2
}
RETURN collect([[n1.id], [[n1.id], f2]]) AS f1
}
UNWIND CASE WHEN size(f1) = 0 THEN [null] ELSE f1 END AS row
RETURN seq AS seq, head AS head, namedFound AS namedFound, row AS row

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
WITH * WHERE size(origins) > 0 OR i IN $documents
RETURN collect(['DOCUMENT', null, [d.id, null], origins, d.publisherId]) AS documentRows
}
CALL (claims) {
UNWIND claims AS c
MATCH (c)-[:INVOLVES]->(:Entity)-[same1007:SAME_AS]->(e) WHERE same1007.until = $openEnd
RETURN collect(DISTINCT e.id) AS involved
}
CALL (involved) {
UNWIND involved + $ends AS i
MATCH (:Thing {id: i})<-[s:SAME_AS]-(m:Thing)-[l:PART_OF|SUCCEEDS|ONE_VOICE|DEPENDS_ON|ALLIED_WITH]-(:Thing)-[same1008:SAME_AS]->(e) WHERE same1008.until = $openEnd
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
RETURN collect([[n1.id]]) AS f1
}
CALL () {
UNWIND $ids2 AS id1002 MATCH (n2:Thing {id: id1002}) WHERE true
RETURN collect([[n2.id, n2.text]]) AS f2
}
CALL () {
UNWIND $ids3 AS id1003 MATCH (n3:Thing {id: id1003}) WHERE true
RETURN collect([[n3.id, n3.name]]) AS f3
}
CALL () {
UNWIND $ids4 AS id1004 MATCH (n4:Thing {id: id1004}) WHERE true
CALL (n4) {
MATCH (n4)<-[:CONCERNS]-(r5:Link) WHERE true
MATCH (r5)-[:CONCERNS]->(n5) WHERE n5.id <> n4.id
WITH DISTINCT n5, r5
ORDER BY r5.at, r5.id LIMIT $max5
RETURN collect([[r5.at, r5.id], [[], r5.linkKind, r5.from = n4.id, r5.until < $openEnd, [[n5.id, n5.name], labels(n5)]]]) AS f5
}
RETURN collect([[[n4.id, n4.name], f5]]) AS f4
}
CALL () {
UNWIND $ids6 AS id1005 MATCH (n6:Thing {id: id1005}) WHERE true
RETURN collect([[n6.id, n6.name]]) AS f6
}
CALL () {
UNWIND $ids7 AS id1006 MATCH (n7:Thing {id: id1006}) WHERE true
AND NOT 'Place' IN labels(n7) AND NOT 'OtherEntity' IN labels(n7)
RETURN collect([[[n7.id, n7.name], NOT 'UnnamedSource' IN labels(n7)]]) AS f7
}
WITH *, [thing IN f1 | [0, thing]] + [thing IN f2 | [1, thing]] + [thing IN f3 | [2, thing]] + [thing IN f4 | [3, thing]] + [thing IN f6 | [4, thing]] + [thing IN f7 | [5, thing]] AS things
UNWIND CASE WHEN size(things) = 0 THEN [null] ELSE things END AS row
RETURN seq AS seq, head AS head, row AS row
