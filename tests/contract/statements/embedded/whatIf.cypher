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
MATCH (:Thing {id: i})<-[:SIGNED_BY*0..1]-(:Thing)<-[:MADE_BY]-(attribution1001)
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
WHERE status1002.until = $openEnd AND NOT status1002.retracted AND status1002.review = 'ACCEPTED'
RETURN count(attribution1002) AS admitted1002
}
WITH * WHERE admitted1002 > 0
WITH collect(DISTINCT n1) AS all1
RETURN all1, size(all1) AS t1
}
CALL (all1) {
UNWIND all1 AS n1
WITH n1 ORDER BY n1.sortDesc DESC, n1.id LIMIT $max1
CALL (n1) {
WITH n1, [n1.id] AS ids1005
CALL (ids1005) {
UNWIND ids1005 AS i1006
MATCH (claim1006:Thing {id: i1006})-[l1006:DESCRIBES]->(w1006:Event) WHERE l1006.until = $openEnd
WITH DISTINCT w1006, claim1006.predicate AS predicate1006
MATCH (w1006)<-[d1006:DESCRIBES]-(c1006:Claim) WHERE c1006.predicate = predicate1006 AND c1006.modality = 'ACTUAL' AND d1006.until = $openEnd
RETURN collect(DISTINCT c1006.id) AS ofEvent1006
}
CALL (ids1005) {
UNWIND ids1005 AS i1006
MATCH (claim1006:Thing {id: i1006})-[r1006:INVOLVES]->(place1006:Place) WHERE r1006.role IN ['PLACE', 'ORIGIN'] AND claim1006.predicate IN $control2
WITH DISTINCT place1006
MATCH (place1006)-[same1008:SAME_AS]->(whole1007) WHERE same1008.until = $openEnd
MATCH (whole1007)<-[same1009:SAME_AS]-(record1006) WHERE same1009.until = $openEnd
WITH DISTINCT record1006
MATCH (record1006)<-[j1006:INVOLVES]-(e1006)
WHERE j1006.role IN ['PLACE', 'ORIGIN'] AND e1006.predicate IN $control2 AND e1006.modality = 'ACTUAL'
RETURN collect(DISTINCT e1006.id) AS ofPlace1006
}
CALL (ids1005) {
UNWIND ids1005 AS i1006
MATCH (claim1006:Thing {id: i1006})-[r1006:INVOLVES]->(place1006:Place)
WHERE r1006.role = 'PLACE' AND claim1006.modality = 'ACTUAL' AND claim1006.validFrom IS NOT NULL
WITH place1006, claim1006.predicate AS predicate1006, collect(DISTINCT [claim1006.validFrom, claim1006.validTo]) AS times1006
MATCH (place1006)-[same1011:SAME_AS]->(whole1010) WHERE same1011.until = $openEnd
MATCH (whole1010)<-[same1012:SAME_AS]-(record1006) WHERE same1012.until = $openEnd
RETURN collect([record1006.id, predicate1006, times1006]) AS places1006
}
CALL (places1006) {
UNWIND places1006 AS p1006
MATCH (:Thing {id: p1006[0]})-[l1006:PART_OF]-(n1006:Place) WHERE l1006.until = $openEnd
MATCH (n1006)-[same1014:SAME_AS]->(whole1013) WHERE same1014.until = $openEnd
MATCH (whole1013)<-[same1015:SAME_AS]-(near1006) WHERE same1015.until = $openEnd
RETURN collect([near1006.id, p1006[1], p1006[2]]) AS around1006
}
CALL (places1006, around1006) {
UNWIND places1006 + around1006 AS p1006
MATCH (:Thing {id: p1006[0]})<-[j1006:INVOLVES]-(k1006:Claim)
WHERE j1006.role = 'PLACE' AND k1006.predicate = p1006[1] AND k1006.modality = 'ACTUAL'
AND size([t1006 IN p1006[2] WHERE k1006.validFrom <= t1006[1] AND k1006.validTo >= t1006[0]]) > 0
RETURN collect(DISTINCT k1006.id) AS nearby1006
}
UNWIND ofEvent1006 + ofPlace1006 + nearby1006 AS id1006
WITH DISTINCT id1006
MATCH (n2:Thing {id: id1006})
WHERE n2.id <> n1.id
WITH *
WHERE n2.until = $openEnd
CALL (n2) {
MATCH (n2)<-[status1016:OF]-(attribution1016)
WHERE status1016.until = $openEnd AND NOT status1016.retracted AND status1016.review = 'ACCEPTED'
RETURN count(attribution1016) AS admitted1016
}
WITH * WHERE admitted1016 > 0
WITH DISTINCT n2
ORDER BY n2.id LIMIT $max2
RETURN collect([[n2.id], [n2.id]]) AS f2
}
RETURN collect([[n1.sortDesc, n1.id], [[n1.id], f2]]) AS f1
}
UNWIND CASE WHEN size(f1) = 0 THEN [null] ELSE f1 END AS row
RETURN seq AS seq, head AS head, namedFound AS namedFound, t1 AS t1, row AS row

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
CALL (claims) {
UNWIND claims AS c
MATCH (c)-[:INVOLVES]->(:Entity)-[same1007:SAME_AS]->(e) WHERE same1007.until = $openEnd
RETURN collect(DISTINCT e.id) AS involved
}
CALL (voices, involved) {
UNWIND voices + involved + $ends AS i
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
RETURN collect([[n1.id, n1.text, n1.valid]]) AS f1
}
UNWIND CASE WHEN size(f1) = 0 THEN [null] ELSE f1 END AS row
RETURN seq AS seq, head AS head, row AS row
