// queries/claims
MATCH (j:Journal {id: 'journal'})
WITH j.seq AS seq, j.at AS head
CALL () {
MATCH (start1001:Thing {id: $anchor1})
MATCH (start1001)<-[describes1002:DESCRIBES]-(n1) WHERE describes1002.until = $openEnd
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
CALL (n1) {
MATCH (n1)-[status1002:OF]->(n2) WHERE status1002.until = $openEnd
RETURN collect([[n2.id, n2.text, n2.valid]]) AS f2
}
CALL (n1) {
MATCH (n1)-[:IN_DOCUMENT]->(n3)
CALL (n3) {
MATCH (n3)-[:PUBLISHED_BY]->(:Source)-[same1003:SAME_AS]->(n4) WHERE same1003.until = $openEnd
RETURN collect([[[n4.name], NOT 'UnnamedSource' IN labels(n4)]]) AS f4
}
RETURN collect([[[n3.id, n3.title, n3.publishedAt], f4]]) AS f3
}
RETURN collect([[[n1.id, n1.stance, n1.certainty, n1.coding, n1.mode, n1.cue, n1.stated, n1.at, n1.exact, n1.prefix, n1.suffix, n1.start, n1.end, n1.pieces], f2, f3]]) AS f1
}
CALL () {
UNWIND $ids5 AS id1004 MATCH (n5:Thing {id: id1004}) WHERE true
CALL (n5) {
MATCH (n5)<-[given1005:GRADES]-(n6) WHERE given1005.until = $openEnd
WITH DISTINCT n6, {given: coalesce(n6.madeAt, n6.at)} AS r6
WITH DISTINCT n6, r6
ORDER BY r6.given DESC, n6.id LIMIT $max6
RETURN collect([[r6.given, n6.id], [n6.credibility]]) AS f6
}
RETURN collect([[[n5.id, n5.text, n5.modality, n5.condition, n5.valid], f6]]) AS f5
}
CALL () {
UNWIND $ids7 AS id1006 MATCH (n7:Thing {id: id1006}) WHERE true
RETURN collect([[n7.id, n7.text, n7.valid]]) AS f7
}
CALL () {
UNWIND $ids8 AS id1007 MATCH (n8:Thing {id: id1007}) WHERE true
RETURN collect([[n8.id, n8.name]]) AS f8
}
CALL () {
UNWIND $ids9 AS id1008 MATCH (n9:Thing {id: id1008}) WHERE true
AND NOT 'Place' IN labels(n9) AND NOT 'OtherEntity' IN labels(n9)
CALL (n9) {
MATCH (n9)-[same1011:SAME_AS]->(whole1010) WHERE same1011.until = $openEnd
MATCH (whole1010)<-[same1012:SAME_AS]-(record1009) WHERE same1012.until = $openEnd
MATCH (record1009)<-[given1009:GRADES]-(n10) WHERE given1009.until = $openEnd
WITH DISTINCT n10, {given: coalesce(n10.madeAt, n10.at)} AS r10
WITH DISTINCT n10, r10
ORDER BY r10.given DESC, n10.id LIMIT $max10
RETURN collect([[r10.given, n10.id], [n10.reliability]]) AS f10
}
RETURN collect([[[n9.id, n9.name], NOT 'UnnamedSource' IN labels(n9), f10]]) AS f9
}
CALL () {
UNWIND $ids11 AS id1013 MATCH (n11:Thing {id: id1013}) WHERE true
AND NOT 'Place' IN labels(n11) AND NOT 'OtherEntity' IN labels(n11)
RETURN collect([[[n11.id, n11.name], NOT 'UnnamedSource' IN labels(n11)]]) AS f11
}
WITH *, [thing IN f1 | [0, thing]] + [thing IN f5 | [1, thing]] + [thing IN f7 | [2, thing]] + [thing IN f8 | [3, thing]] + [thing IN f9 | [4, thing]] + [thing IN f11 | [5, thing]] AS things
UNWIND CASE WHEN size(things) = 0 THEN [null] ELSE things END AS row
RETURN seq AS seq, head AS head, row AS row
