// queries/closure/derived-documents
MATCH (j:Journal {id: 'journal'})
WITH j.seq AS seq, j.at AS head
CALL () {
UNWIND $sources AS i
MATCH (start1001:Thing {id: i})
MATCH (start1001)-[same1003:SAME_AS]->(whole1002) WHERE same1003.until = $openEnd
MATCH (whole1002)<-[same1004:SAME_AS]-(record1001) WHERE same1004.until = $openEnd
MATCH (record1001)<-[:PUBLISHED_BY]-(:Document)<-[link1001:DERIVED_FROM]-(document1001) WHERE link1001.until = $openEnd
RETURN collect(DISTINCT [i, document1001.id]) AS published
}
CALL () {
UNWIND $ids AS i
MATCH (:Thing {id: i})<-[link1001:DERIVED_FROM]-(document1001) WHERE link1001.until = $openEnd
RETURN collect([i, document1001.id]) AS made
}
RETURN seq AS seq, head AS head, published + made AS links

// queries/closure/attributions-of-sources
MATCH (j:Journal {id: 'journal'})
WITH j.seq AS seq, j.at AS head
CALL () {
UNWIND $sources AS i
MATCH (start1001:Thing {id: i})
MATCH (start1001)-[same1003:SAME_AS]->(whole1002) WHERE same1003.until = $openEnd
MATCH (whole1002)<-[same1004:SAME_AS]-(record1001) WHERE same1004.until = $openEnd
RETURN collect(DISTINCT record1001.id) AS members
}
CALL (members) {
UNWIND members AS i
MATCH (:Thing {id: i})<-[:MADE_BY]-(attribution1001)
RETURN collect(attribution1001.id) AS spoken
}
CALL (members) {
UNWIND members AS i
MATCH (:Thing {id: i})<-[:PUBLISHED_BY]-(:Document)<-[:IN_DOCUMENT]-(attribution1001)
RETURN collect(attribution1001.id) AS published
}
CALL () {
UNWIND $documents AS i
MATCH (:Thing {id: i})<-[:IN_DOCUMENT]-(attribution1001)
RETURN collect(attribution1001.id) AS told
}
RETURN seq AS seq, head AS head, spoken + published + told AS attributions

// queries/closure/dependent-attributions
MATCH (j:Journal {id: 'journal'})
WITH j.seq AS seq, j.at AS head
CALL () {
UNWIND $ids AS i
MATCH (:Thing {id: i})<-[link1001:RELAYS|BASED_ON]-(attribution1001) WHERE link1001.until = $openEnd
RETURN collect([i, attribution1001.id]) AS links
}
CALL () {
UNWIND $ids AS i
MATCH (:Thing {id: i})-[:OF]->(claim1001)
RETURN collect(DISTINCT claim1001.id) AS claims
}
RETURN seq AS seq, head AS head, links AS links, claims AS claims

// queries/affected
MATCH (j:Journal {id: 'journal'})
WITH j.seq AS seq, j.at AS head
CALL () {
UNWIND $named AS i MATCH (g:Thing {id: i}) WHERE true
RETURN collect(g.id) AS namedFound
}
CALL () {
UNWIND $affected1 AS id1001 MATCH (n1:Thing:Claim {id: id1001})
WHERE n1.until = $openEnd
CALL (n1) {
MATCH (n1)<-[status1002:OF]-(attribution1002)
WHERE status1002.until = $openEnd AND NOT status1002.retracted AND status1002.review <> 'REJECTED'
RETURN count(attribution1002) AS admitted1002
}
WITH * WHERE admitted1002 > 0
WITH DISTINCT n1 ORDER BY n1.sortDesc DESC, n1.id LIMIT $max1
CALL (n1) {
CALL (n1) {
MATCH (n1)-[l1004:DESCRIBES]->(:Event)<-[d1004:DESCRIBES]-(c1004)
WHERE c1004.predicate = n1.predicate AND c1004.modality = 'ACTUAL' AND l1004.until = $openEnd AND d1004.until = $openEnd
RETURN collect(DISTINCT c1004.id) AS ofEvent1004
}
CALL (n1) {
MATCH (n1)-[i1004:INVOLVES]->(place1004:Place) WHERE i1004.role IN ['PLACE', 'ORIGIN'] AND n1.predicate IN $control2
MATCH (place1004)-[same1006:SAME_AS]->(whole1005) WHERE same1006.until = $openEnd
MATCH (whole1005)<-[same1007:SAME_AS]-(record1004) WHERE same1007.until = $openEnd
MATCH (record1004)<-[j1004:INVOLVES]-(e1004)
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
MATCH (n2)<-[status1008:OF]-(attribution1008)
WHERE status1008.until = $openEnd AND NOT status1008.retracted AND status1008.review <> 'REJECTED'
RETURN count(attribution1008) AS admitted1008
}
WITH * WHERE admitted1008 > 0
WITH DISTINCT n2
ORDER BY n2.id LIMIT $max2
RETURN collect([[n2.id], [n2.id]]) AS f2
}
RETURN collect([[n1.sortDesc, n1.id], [[n1.id], f2]]) AS f1
}
CALL () {
UNWIND $affected3 AS id1009 MATCH (n3:Thing:Claim {id: id1009})
WHERE n3.until = $openEnd
CALL (n3) {
MATCH (n3)<-[status1010:OF]-(attribution1010)
WHERE status1010.until = $openEnd AND NOT status1010.retracted AND status1010.review <> 'REJECTED'
RETURN count(attribution1010) AS admitted1010
}
WITH * WHERE admitted1010 > 0
RETURN count(DISTINCT n3) AS t3
}
UNWIND CASE WHEN size(f1) = 0 THEN [null] ELSE f1 END AS row
RETURN seq AS seq, head AS head, namedFound AS namedFound, t3 AS t3, row AS row

// queries/evidence
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
WITH DISTINCT w, c.predicate AS predicate, c.unit AS unit
MATCH (w)<-[d:DESCRIBES]-(k) WHERE k.predicate = predicate AND k.unit = unit AND d.until = $openEnd
RETURN collect(DISTINCT k) AS figures
}
CALL (touched, figures) {
UNWIND touched + figures AS c
RETURN collect(DISTINCT c) AS claims
}
CALL (claims) {
UNWIND claims AS c
CALL (c) {
MATCH (c)-[d:DESCRIBES]->(w) WHERE d.until = $openEnd
RETURN collect(w.id) AS events
}
CALL (c) {
MATCH (c)-[r:INVOLVES]->(:Entity)-[same1001:SAME_AS]->(e) WHERE same1001.until = $openEnd
RETURN collect([null, [e.id, e.name], [r.ord, r.role, r.part]]) AS participants
}
RETURN collect(['CLAIM', null,
[c.id, c.text, c.predicate, c.modality, c.condition, c.valid, c.unit, c.low, c.best, c.high, c.vague],
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
c.id, [o.source, o.document, o.publisher, o.published, o.at, o.retracted], rests,
o.until = $openEnd AND NOT o.retracted AND o.review <> 'REJECTED', o.until = $openEnd AND NOT o.retracted AND o.review <> 'REJECTED']) AS attributionRows
}
CALL (statuses) {
UNWIND [o IN statuses | o.source] + [o IN statuses | o.publisher] + $sources AS i
RETURN collect(DISTINCT i) AS recordIds
}
CALL (recordIds) {
UNWIND recordIds AS i
MATCH (:Thing {id: i})-[same1005:SAME_AS]->(s) WHERE same1005.until = $openEnd
RETURN collect(DISTINCT s.id) AS voices, collect(['SPEAKER', null, [s.id, s.name, s.sourceKind],
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
MATCH (d)-[e:DERIVED_FROM]->(y:Document)-[:PUBLISHED_BY]->(p) WHERE e.until = $openEnd
RETURN collect([y.id, p.id]) AS origins
}
WITH * WHERE d.shingles IS NOT NULL OR size(origins) > 0
RETURN collect(['DOCUMENT', null, [d.id, d.shingles], origins]) AS documentRows
}
CALL (claims) {
UNWIND claims AS c
MATCH (c)-[r:INVOLVES]->(:Entity)-[same1008:SAME_AS]->(e) WHERE same1008.until = $openEnd AND r.role IN ['ACTOR', 'TARGET', 'CONTROLLER']
RETURN collect(DISTINCT e.id) AS actors
}
CALL (voices, actors) {
UNWIND voices + actors + $ends AS i
MATCH (:Thing {id: i})<-[s:SAME_AS]-(m:Thing)-[l:PART_OF|ONE_VOICE|DEPENDS_ON|ALLIED_WITH]-(:Thing)-[same1009:SAME_AS]->(e) WHERE same1009.until = $openEnd
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
RETURN collect([[n1.id, n1.text, n1.valid]]) AS f1
}
UNWIND CASE WHEN size(f1) = 0 THEN [null] ELSE f1 END AS row
RETURN seq AS seq, head AS head, row AS row
