// queries/document
MATCH (j:Journal {id: 'journal'})
WITH j.seq AS seq, j.at AS head
CALL () {
UNWIND $named AS i MATCH (g:Thing {id: i}) WHERE true
RETURN collect(g.id) AS namedFound
}
CALL () {
MATCH (n1:Thing:Document {id: $id1})
WITH DISTINCT n1
ORDER BY n1.id LIMIT $max1
CALL (n1) {
MATCH (n1)-[r2:DERIVED_FROM]->(n2) WHERE r2.until = $openEnd
WITH DISTINCT n2, r2
RETURN collect([[n2.sort, n2.id], [[], r2.kind, [n2.id]]]) AS f2
}
CALL (n1) {
MATCH (n1)<-[:IN_DOCUMENT]-(attribution1001:Attribution)-[status1001:OF]->(n3)
WHERE status1001.until = $openEnd AND NOT status1001.retracted AND status1001.review = 'ACCEPTED'
WITH DISTINCT n3
WITH DISTINCT n3
ORDER BY n3.sortAsc, n3.id LIMIT $max3
RETURN collect([[n3.sortAsc, n3.id], [n3.id]]) AS f3
}
CALL (n1) {
MATCH (n1)<-[:IN_DOCUMENT]-(attribution1002:Attribution)-[status1002:OF]->(n4)
WHERE status1002.until = $openEnd AND NOT status1002.retracted AND status1002.review = 'ACCEPTED'
WITH DISTINCT n4
WITH collect(DISTINCT n4) AS all4
RETURN all4, size(all4) AS t4
}
CALL (all4) {
UNWIND all4 AS n4
WITH n4 ORDER BY n4.sortDesc DESC, n4.id LIMIT $max4
RETURN collect([[n4.sortDesc, n4.id], [n4.id]]) AS f4
}
RETURN collect([[n1.id], [[n1.publishedAt, n1.text], f2, f3, f4, t4]]) AS f1
}
CALL () {
MATCH (n5:Thing:Document {id: $id5})
WITH DISTINCT n5
ORDER BY n5.id LIMIT $max5
CALL (n5) {
MATCH (n5)-[r6:DERIVED_FROM]->(n6) WHERE r6.until = $openEnd
WITH DISTINCT n6, r6
RETURN collect([[n6.sort, n6.id], [[], r6.kind, [n6.id]]]) AS f6
}
CALL (n5) {
MATCH (n5)<-[:IN_DOCUMENT]-(attribution1003:Attribution)-[status1003:OF]->(n7)
WHERE status1003.until = $openEnd AND NOT status1003.retracted AND status1003.review = 'ACCEPTED'
WITH DISTINCT n7
WITH DISTINCT n7
ORDER BY n7.sortAsc, n7.id LIMIT $max7
RETURN collect([[n7.sortAsc, n7.id], [n7.id]]) AS f7
}
CALL (n5) {
MATCH (n5)<-[:IN_DOCUMENT]-(attribution1004:Attribution)-[status1004:OF]->(n8)
WHERE status1004.until = $openEnd AND NOT status1004.retracted AND status1004.review = 'ACCEPTED'
WITH DISTINCT n8
WITH collect(DISTINCT n8) AS all8
RETURN all8, size(all8) AS t8
}
CALL (all8) {
UNWIND all8 AS n8
WITH n8 ORDER BY n8.sortDesc DESC, n8.id LIMIT $max8
RETURN collect([[n8.sortDesc, n8.id], [n8.id]]) AS f8
}
RETURN collect([[n5.id], [[n5.publishedAt, n5.text], f6, f7, f8, t8]]) AS f5
}
WITH *, [thing IN f1 | [0, thing]] + [thing IN f5 | [1, thing]] AS things
UNWIND CASE WHEN size(things) = 0 THEN [null] ELSE things END AS row
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
CALL () {
UNWIND $ends AS i
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
RETURN collect([[n1.id, n1.title]]) AS f1
}
UNWIND CASE WHEN size(f1) = 0 THEN [null] ELSE f1 END AS row
RETURN seq AS seq, head AS head, row AS row
