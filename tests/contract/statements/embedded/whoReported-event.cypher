// queries/claims
MATCH (j:Journal {id: 'journal'})
WITH j.seq AS seq, j.at AS head
CALL () {
MATCH (start1001:Thing {id: $anchor1})
MATCH (start1001)<-[describes1002:DESCRIBES]-(n1:Claim) WHERE describes1002.until = $openEnd
WITH *
WHERE n1.until = $openEnd
CALL (n1) {
MATCH (n1)<-[status1003:OF]-(attribution1003:Attribution)
WHERE status1003.until = $openEnd AND NOT status1003.retracted AND status1003.review = 'ACCEPTED'
RETURN count(attribution1003) AS admitted1003
}
WITH * WHERE admitted1003 > 0
WITH DISTINCT n1
ORDER BY n1.sortDesc DESC, n1.id LIMIT $max1
RETURN collect([n1.sortDesc, n1.id, [n1.id]]) AS f1
}
UNWIND CASE WHEN size(f1) = 0 THEN [null] ELSE f1 END AS row
RETURN seq AS seq, head AS head, row AS row

// queries/evidence
MATCH (j:Journal {id: 'journal'})
WITH j.seq AS seq, j.at AS head
CALL () {
UNWIND $attributions AS named
MATCH (:Thing {id: named})-[:OF]->(c:Claim)
RETURN collect(DISTINCT c.id) AS ofNamed
}
WITH *, $claims + ofNamed AS asked
CALL (asked) {
UNWIND asked AS i
MATCH (:Thing {id: i})<-[:OF]-(:Attribution)-[:RELAYS|BASED_ON]->(:Attribution)-[:OF]->(c:Claim)
RETURN collect(DISTINCT c.id) AS led
}
WITH *, asked + led AS touched
CALL (touched) {
UNWIND touched AS i
MATCH (c:Thing {id: i})-[l:DESCRIBES]->(w:Event) WHERE c.unit IS NOT NULL AND l.until = $openEnd
WITH DISTINCT w, c.predicate AS predicate
MATCH (w)<-[d:DESCRIBES]-(k:Claim) WHERE k.predicate = predicate AND k.unit IS NOT NULL AND d.until = $openEnd
RETURN collect(DISTINCT k.id) AS figures
}
CALL (touched) {
UNWIND touched AS i
MATCH (c:Thing {id: i}) WHERE c.occurrence IS NOT NULL
MATCH (k:Claim {occurrence: c.occurrence})
RETURN collect(DISTINCT k.id) AS coded
}
CALL (touched, figures, coded) {
UNWIND touched + figures + coded AS i
RETURN collect(DISTINCT i) AS claimIds
}
CALL (claimIds) {
UNWIND claimIds AS i
MATCH (c:Thing {id: i})
CALL (c) {
MATCH (c)-[d:DESCRIBES]->(w:Event) WHERE d.until = $openEnd
RETURN collect(w.id) AS events
}
CALL (c) {
MATCH (c)-[r:INVOLVES]->(m:Entity)-[s:SAME_AS]->(e:Entity) WHERE s.until = $openEnd
RETURN collect([r.ord, r.role, r.part] + [e.id, [], e.name, coalesce(s.shared, m.id <> e.id)]) AS participants
}
RETURN collect(['CLAIM', c.id, []] + [c.text, c.predicate, c.modality, c.condition, c.valid, c.unit, c.low, c.best, c.high, c.vague, c.occurrence]
+ [events, participants]) AS claimRows
}
CALL (claimIds) {
UNWIND claimIds AS i
MATCH (:Thing {id: i})<-[o:OF]-(a:Attribution) WHERE o.until = $openEnd
CALL (a) {
MATCH (a)-[e:RELAYS|BASED_ON]->(b:Thing) WHERE e.until = $openEnd
RETURN collect(type(e) + ' ' + b.id) AS rests
}
RETURN collect(['SAID', a.id, []]
+ [a.stance, a.certainty, a.coding, a.mode, a.sort, a.aboutId, a.statedFrom, a.statedTo, a.pubFrom, a.start]
+ [i] + [o.source, o.document, o.publisher, o.published, o.at, o.retracted]
+ [rests, (o.until = $openEnd AND NOT o.retracted AND o.review = 'ACCEPTED'), (o.until = $openEnd AND NOT o.retracted AND o.review = 'ACCEPTED'), true]) AS attributionRows,
collect(DISTINCT o.source) AS sourceIds, collect(DISTINCT o.publisher) AS publisherIds, collect(DISTINCT o.document) AS documentIds
}
CALL (sourceIds, publisherIds) {
UNWIND sourceIds + publisherIds + $sources AS i
RETURN collect(DISTINCT i) AS recordIds
}
CALL (recordIds) {
UNWIND recordIds AS i
MATCH (:Thing {id: i})-[same1002:SAME_AS]->(s:Source) WHERE same1002.until = $openEnd
RETURN collect(['SPEAKER', s.id, []] + [s.name, s.sourceKind, s.mention] + [i, 'UnnamedSource' IN labels(s)]) AS sourceRows, collect(DISTINCT s.id) AS voices
}
CALL (documentIds) {
UNWIND documentIds + $documents AS i
MATCH (d:Thing {id: i})
CALL (d) {
MATCH (d)-[e:DERIVED_FROM]->(y:Document) WHERE e.until = $openEnd
RETURN collect([y.id, y.publisherId, e.kind]) AS origins
}
WITH * WHERE d.shingles IS NOT NULL OR size(origins) > 0 OR i IN $documents
RETURN collect(['DOCUMENT', d.id, [], d.shingles, origins, d.publisherId]) AS documentRows
}
CALL (voices) {
UNWIND voices + $ends AS i
MATCH (:Thing {id: i})<-[same1001:SAME_AS]-(m:Thing)-[link1001:PART_OF|SUCCEEDS|ONE_VOICE|DEPENDS_ON|ALLIED_WITH]-(k:Thing)
WHERE same1001.until = $openEnd AND link1001.until = $openEnd AND (startNode(link1001).id = m.id OR type(link1001) IN ['ONE_VOICE', 'ALLIED_WITH'])
MATCH (k)-[same1003:SAME_AS]->(e:Thing) WHERE same1003.until = $openEnd
RETURN collect(['LINK', e.id, [], e.name, i, type(link1001)] + [link1001.validFrom, link1001.validTo]) AS linkRows
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
MATCH (n1)-[status1002:OF]->(n2:Claim) WHERE status1002.until = $openEnd
RETURN collect([[n2.id, n2.text, n2.valid]]) AS f2
}
CALL (n1) {
MATCH (n1)-[:IN_DOCUMENT]->(n3:Document)
CALL (n3) {
MATCH (n3)-[:PUBLISHED_BY]->(:Source)-[same1003:SAME_AS]->(n4:Source) WHERE same1003.until = $openEnd
RETURN collect([[n4.name, NOT 'UnnamedSource' IN labels(n4)]]) AS f4
}
RETURN collect([[n3.id, n3.title, n3.publishedAt, f4]]) AS f3
}
RETURN collect([[n1.id, n1.stance, n1.certainty, n1.coding, n1.mode, n1.cue, n1.stated, n1.at, n1.exact, n1.prefix, n1.suffix, n1.start, n1.end, f2, f3]]) AS f1
}
CALL () {
UNWIND $ids5 AS id1004 MATCH (n5:Thing {id: id1004}) WHERE true
RETURN collect([[n5.id, n5.text, n5.modality, n5.condition, n5.valid]]) AS f5
}
CALL () {
UNWIND $ids6 AS id1005 MATCH (n6:Thing {id: id1005}) WHERE true
RETURN collect([[n6.id, n6.text, n6.valid]]) AS f6
}
CALL () {
UNWIND $ids7 AS id1006 MATCH (n7:Thing {id: id1006}) WHERE true
RETURN collect([[n7.id, n7.name]]) AS f7
}
CALL () {
UNWIND $ids8 AS id1007 MATCH (n8:Thing {id: id1007}) WHERE true
AND NOT 'Place' IN labels(n8)
RETURN collect([[n8.id, n8.name, NOT 'UnnamedSource' IN labels(n8)]]) AS f8
}
WITH *, [thing IN f1 | [0, thing]] + [thing IN f5 | [1, thing]] + [thing IN f6 | [2, thing]] + [thing IN f7 | [3, thing]] + [thing IN f8 | [4, thing]] AS things
UNWIND CASE WHEN size(things) = 0 THEN [null] ELSE things END AS row
RETURN seq AS seq, head AS head, row AS row
