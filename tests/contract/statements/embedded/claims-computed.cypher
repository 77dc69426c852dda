// queries/claims
MATCH (j:Journal {id: 'journal'})
WITH j.seq AS seq, j.at AS head
CALL () {
MATCH (n1:Claim)
WHERE n1.sortDesc IS NOT NULL
WITH n1 ORDER BY n1.sortDesc DESC, n1.id
WHERE n1.until = $openEnd
CALL (n1) {
MATCH (n1)<-[status1002:OF]-(attribution1002:Attribution)
WHERE status1002.until = $openEnd AND NOT status1002.retracted AND status1002.review <> 'REJECTED'
RETURN count(attribution1002) AS admitted1002
}
WITH * WHERE admitted1002 > 0
WITH DISTINCT n1
WITH n1 ORDER BY n1.sortDesc DESC, n1.id LIMIT $max1
CALL (n1) {
CALL (n1) {
MATCH (n1)-[l1004:DESCRIBES]->(:Event)<-[d1004:DESCRIBES]-(c1004:Claim)
WHERE c1004.predicate = n1.predicate AND c1004.modality = 'ACTUAL' AND l1004.until = $openEnd AND d1004.until = $openEnd
RETURN collect(DISTINCT c1004.id) AS ofEvent1004
}
CALL (n1) {
MATCH (n1)-[i1004:INVOLVES]->(place1004:Place) WHERE i1004.role IN ['PLACE', 'ORIGIN'] AND n1.predicate IN $control2
MATCH (place1004)-[same1006:SAME_AS]->(whole1005:Place) WHERE same1006.until = $openEnd
MATCH (whole1005)<-[same1005:SAME_AS]-(record1004:Place) WHERE same1005.until = $openEnd
MATCH (record1004)<-[j1004:INVOLVES]-(e1004:Claim)
WHERE j1004.role IN ['PLACE', 'ORIGIN'] AND e1004.predicate IN $control2 AND e1004.modality = 'ACTUAL'
RETURN collect(DISTINCT e1004.id) AS ofPlace1004
}
UNWIND ofEvent1004 + ofPlace1004 AS id1004
WITH DISTINCT id1004
MATCH (n2:Thing {id: id1004})
WHERE n2.id <> n1.id
WITH *
WHERE n2.until = $openEnd
CALL (n2) {
MATCH (n2)<-[status1007:OF]-(attribution1007:Attribution)
WHERE status1007.until = $openEnd AND NOT status1007.retracted AND status1007.review <> 'REJECTED'
RETURN count(attribution1007) AS admitted1007
}
WITH * WHERE admitted1007 > 0
WITH DISTINCT n2
ORDER BY n2.id LIMIT $max2
RETURN collect([n2.id, [n2.id]]) AS f2
}
RETURN collect([n1.sortDesc, n1.id, [n1.id, n1.text, f2]]) AS f1
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
WITH DISTINCT w, c.predicate AS predicate, c.unit AS unit
MATCH (w)<-[d:DESCRIBES]-(k:Claim) WHERE k.predicate = predicate AND k.unit = unit AND d.until = $openEnd
RETURN collect(DISTINCT k.id) AS figures
}
CALL (touched, figures) {
UNWIND touched + figures AS i
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
MATCH (c)-[r:INVOLVES]->(:Entity)-[same1002:SAME_AS]->(e:Entity) WHERE same1002.until = $openEnd
RETURN collect([r.ord, r.role, r.part, e.id, [], e.name]) AS participants
}
RETURN collect(['CLAIM', c.id, []] + [c.text, c.predicate, c.modality, c.condition, c.valid, c.unit, c.low, c.best, c.high, c.vague]
+ [events, participants]) AS claimRows
}
CALL (claimIds) {
UNWIND claimIds AS i
MATCH (:Thing {id: i})<-[o:OF]-(a:Attribution) WHERE o.until = $openEnd
CALL (a) {
MATCH (a)-[e:RELAYS|BASED_ON]->(b:Attribution) WHERE e.until = $openEnd
RETURN collect(type(e) + ' ' + b.id) AS rests
}
RETURN collect(['SAID', a.id, []]
+ [a.stance, a.certainty, a.coding, a.mode, a.sort, a.aboutId, a.statedFrom, a.statedTo, a.pubFrom, a.start]
+ [i] + [o.source, o.document, o.publisher, o.published, o.at, o.retracted]
+ [rests, (o.until = $openEnd AND NOT o.retracted AND o.review <> 'REJECTED'), (o.until = $openEnd AND NOT o.retracted AND o.review <> 'REJECTED')]) AS attributionRows,
collect(DISTINCT o.source) AS sourceIds, collect(DISTINCT o.publisher) AS publisherIds, collect(DISTINCT o.document) AS documentIds
}
CALL (sourceIds, publisherIds) {
UNWIND sourceIds + publisherIds + $sources AS i
RETURN collect(DISTINCT i) AS recordIds
}
CALL (recordIds) {
UNWIND recordIds AS i
MATCH (:Thing {id: i})-[same1003:SAME_AS]->(s:Source) WHERE same1003.until = $openEnd
RETURN collect(['SPEAKER', s.id, [], s.name, s.sourceKind, i, 'UnnamedSource' IN labels(s)]) AS sourceRows, collect(DISTINCT s.id) AS voices
}
CALL (documentIds) {
UNWIND documentIds + $documents AS i
MATCH (d:Thing {id: i})
CALL (d) {
MATCH (d)-[e:DERIVED_FROM]->(y:Document)-[:PUBLISHED_BY]->(p:Source) WHERE e.until = $openEnd
RETURN collect([y.id, p.id]) AS origins
}
WITH * WHERE d.shingles IS NOT NULL OR size(origins) > 0
RETURN collect(['DOCUMENT', d.id, [], d.shingles, origins]) AS documentRows
}
CALL (claimIds) {
UNWIND claimIds AS i
MATCH (:Thing {id: i})-[r:INVOLVES]->(:Entity)-[same1004:SAME_AS]->(e:Entity) WHERE same1004.until = $openEnd
AND r.role IN ['ACTOR', 'TARGET', 'CONTROLLER']
RETURN collect(DISTINCT e.id) AS actors
}
CALL (voices, actors) {
UNWIND voices + actors + $ends AS i
MATCH (:Thing {id: i})<-[same1001:SAME_AS]-(m:Thing)-[link1001:PART_OF|ONE_VOICE|DEPENDS_ON|ALLIED_WITH]-(k:Thing)
WHERE same1001.until = $openEnd AND link1001.until = $openEnd AND (startNode(link1001).id = m.id OR type(link1001) IN ['ONE_VOICE', 'ALLIED_WITH'])
MATCH (k)-[same1005:SAME_AS]->(e:Thing) WHERE same1005.until = $openEnd
RETURN collect(['LINK', e.id, [], e.name, i, type(link1001), link1001.validFrom, link1001.validTo]) AS linkRows
}
WITH seq, head, claimRows + attributionRows + sourceRows + linkRows + documentRows AS found
UNWIND CASE WHEN size(found) = 0 THEN [null] ELSE found END AS row
RETURN seq AS seq, head AS head, row AS row
