// queries/closure/derived-documents

CALL () {
UNWIND $sources AS i
MATCH (start1001:Thing {id: i})
MATCH (start1001)-[same1003:SAME_AS]->(whole1002) WHERE same1003.until = $openEnd
MATCH (whole1002)<-[same1004:SAME_AS]-(record1001) WHERE same1004.until = $openEnd
MATCH (record1001)<-[:PUBLISHED_BY]-()<-[link1001:DERIVED_FROM]-(document1001) WHERE link1001.until = $openEnd
RETURN collect(DISTINCT [i, document1001.id]) AS published
}
CALL () {
UNWIND $ids AS i
MATCH (:Thing {id: i})<-[link1001:DERIVED_FROM]-(document1001) WHERE link1001.until = $openEnd
RETURN collect([i, document1001.id]) AS made
}
RETURN published + made AS links

// queries/closure/attributions-of-sources

CALL () {
UNWIND $sources AS i
MATCH (start1001:Thing {id: i})
MATCH (start1001)-[same1003:SAME_AS]->(whole1002) WHERE same1003.until = $openEnd
MATCH (whole1002)<-[same1004:SAME_AS]-(record1001) WHERE same1004.until = $openEnd
RETURN collect(DISTINCT record1001.id) AS members
}
CALL (members) {
UNWIND members AS i
MATCH (:Thing {id: i})<-[:SIGNED_BY*0..1]-()<-[:MADE_BY]-(attribution1001)
RETURN collect(attribution1001.id) AS spoken
}
CALL (members) {
UNWIND members AS i
MATCH (:Thing {id: i})<-[:PUBLISHED_BY]-()<-[:IN_DOCUMENT]-(attribution1001)
RETURN collect(attribution1001.id) AS published
}
CALL () {
UNWIND $documents AS i
MATCH (:Thing {id: i})<-[:IN_DOCUMENT]-(attribution1001)
RETURN collect(attribution1001.id) AS told
}
RETURN spoken + published + told AS attributions

// queries/closure/dependent-attributions

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
RETURN links AS links, claims AS claims

// queries/affected
CALL () {
UNWIND $named AS i MATCH (g:Thing {id: i}) WHERE true
RETURN collect(g.id) AS namedFound
}
CALL () {
UNWIND $affected1 AS id1001 MATCH (n1:Thing:Claim {id: id1001})
WHERE n1.until = $openEnd
AND EXISTS {
MATCH (n1)<-[status1002:OF]-(attribution1002)
WHERE status1002.until = $openEnd AND NOT status1002.retracted AND status1002.review = 'ACCEPTED'
}
WITH DISTINCT n1 ORDER BY n1.sortDesc DESC, n1.id LIMIT $max1
CALL (n1) {
WITH n1, [n1.id] AS ids1004
CALL (ids1004) {
UNWIND ids1004 AS i1005
MATCH (claim1005:Thing {id: i1005})-[l1005:DESCRIBES]->(w1005) WHERE l1005.until = $openEnd
WITH DISTINCT w1005, claim1005.predicate AS predicate1005
MATCH (w1005)<-[d1005:DESCRIBES]-(c1005) WHERE c1005.predicate = predicate1005 AND c1005.modality = 'ACTUAL' AND d1005.until = $openEnd
RETURN collect(DISTINCT c1005.id) AS ofEvent1005
}
CALL (ids1004) {
UNWIND ids1004 AS i1005
MATCH (claim1005:Thing {id: i1005})-[r1005:INVOLVES]->(place1005:Place) WHERE r1005.role IN ['PLACE', 'ORIGIN'] AND claim1005.predicate IN $control2
WITH DISTINCT place1005
MATCH (place1005)-[same1007:SAME_AS]->(whole1006) WHERE same1007.until = $openEnd
MATCH (whole1006)<-[same1008:SAME_AS]-(record1005) WHERE same1008.until = $openEnd
WITH DISTINCT record1005
MATCH (record1005)<-[j1005:INVOLVES]-(e1005)
WHERE j1005.role IN ['PLACE', 'ORIGIN'] AND e1005.predicate IN $control2 AND e1005.modality = 'ACTUAL'
RETURN collect(DISTINCT e1005.id) AS ofPlace1005
}
CALL (ids1004) {
UNWIND ids1004 AS i1005
MATCH (claim1005:Thing {id: i1005})-[r1005:INVOLVES]->(place1005:Place)
WHERE r1005.role = 'PLACE' AND claim1005.modality = 'ACTUAL' AND claim1005.validFrom IS NOT NULL
WITH place1005, claim1005.predicate AS predicate1005, collect(DISTINCT [claim1005.validFrom, claim1005.validTo]) AS times1005
MATCH (place1005)-[same1010:SAME_AS]->(whole1009) WHERE same1010.until = $openEnd
MATCH (whole1009)<-[same1011:SAME_AS]-(record1005) WHERE same1011.until = $openEnd
RETURN collect([record1005.id, predicate1005, times1005]) AS places1005
}
CALL (places1005) {
UNWIND places1005 AS p1005
MATCH (:Thing {id: p1005[0]})-[l1005:PART_OF]-(n1005:Place) WHERE l1005.until = $openEnd
MATCH (n1005)-[same1013:SAME_AS]->(whole1012) WHERE same1013.until = $openEnd
MATCH (whole1012)<-[same1014:SAME_AS]-(near1005) WHERE same1014.until = $openEnd
RETURN collect([near1005.id, p1005[1], p1005[2]]) AS around1005
}
CALL (places1005, around1005) {
UNWIND places1005 + around1005 AS p1005
MATCH (:Thing {id: p1005[0]})<-[j1005:INVOLVES]-(k1005)
WHERE j1005.role = 'PLACE' AND k1005.predicate = p1005[1] AND k1005.modality = 'ACTUAL'
AND size([t1005 IN p1005[2] WHERE k1005.validFrom <= t1005[1] AND k1005.validTo >= t1005[0]]) > 0
RETURN collect(DISTINCT k1005.id) AS nearby1005
}
UNWIND ofEvent1005 + ofPlace1005 + nearby1005 AS id1005
WITH DISTINCT id1005
MATCH (n2:Thing {id: id1005})
WHERE n2.id <> n1.id
WITH *
WHERE n2.until = $openEnd
AND EXISTS {
MATCH (n2)<-[status1015:OF]-(attribution1015)
WHERE status1015.until = $openEnd AND NOT status1015.retracted AND status1015.review = 'ACCEPTED'
}
WITH DISTINCT n2
ORDER BY n2.id LIMIT $max2
RETURN collect([[n2.id], [n2.id]]) AS f2
}
RETURN collect([[key IN ['sortDesc', 'id'] | n1[key]], [[n1.id], f2]]) AS f1
}
CALL () {
UNWIND $affected3 AS id1016 MATCH (n3:Thing:Claim {id: id1016})
WHERE n3.until = $openEnd
AND EXISTS {
MATCH (n3)<-[status1017:OF]-(attribution1017)
WHERE status1017.until = $openEnd AND NOT status1017.retracted AND status1017.review = 'ACCEPTED'
}
RETURN count(DISTINCT n3) AS t3
}
UNWIND CASE WHEN size(f1) = 0 THEN [null] ELSE f1 END AS row
RETURN namedFound AS namedFound, t3 AS t3, row AS row

// queries/evidence

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
MATCH (c)-[r:INVOLVES]->(m)-[s:SAME_AS]->(e) WHERE s.until = $openEnd
RETURN collect([null, [key IN ['id', 'name'] | e[key]], [key IN ['ord', 'role', 'part'] | r[key]], coalesce(s.shared, m.id <> e.id)]) AS participants
}
RETURN collect(['CLAIM', null,
[key IN ['id', 'text', 'predicate', 'modality', 'condition', 'valid', 'unit', 'low', 'best', 'high', 'vague', 'occurrence'] | c[key]],
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
[key IN ['id', 'stance', 'certainty', 'coding', 'mode', 'sort', 'aboutId', 'statedFrom', 'statedTo', 'pubFrom', 'start'] | a[key]],
c.id, [key IN ['source', 'document', 'publisher', 'published', 'at', 'retracted'] | o[key]], [a.at, a.inputs[0]], rests,
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
RETURN collect(DISTINCT s.id) AS voices, collect(['SPEAKER', null, [key IN ['id', 'name', 'sourceKind', 'mention', 'signers'] | s[key]],
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
RETURN collect(['DOCUMENT', null, [key IN ['id', 'shingles'] | d[key]], origins, d.publisherId]) AS documentRows
}
CALL (claims) {
UNWIND claims AS c
MATCH (c)-[:INVOLVES]->()-[same1007:SAME_AS]->(e) WHERE same1007.until = $openEnd
RETURN collect(DISTINCT e.id) AS involved
}
CALL (voices, involved) {
UNWIND voices + involved + $ends AS i
MATCH (:Thing {id: i})<-[s:SAME_AS]-(m)-[l:PART_OF|SUCCEEDS|ONE_VOICE|DEPENDS_ON|ALLIED_WITH]-()-[same1008:SAME_AS]->(e) WHERE same1008.until = $openEnd
AND s.until = $openEnd AND l.until = $openEnd AND (startNode(l) = m OR type(l) IN ['ONE_VOICE', 'ALLIED_WITH'])
RETURN collect(['LINK', null, [key IN ['id', 'name'] | e[key]], i, type(l), [key IN ['validFrom', 'validTo'] | l[key]]]) AS linkRows
}
UNWIND claimRows + attributionRows + sourceRows + linkRows + documentRows AS row
RETURN row AS row

// queries/nodes
UNWIND $ids1 AS id1001 MATCH (n1:Thing {id: id1001}) WHERE true
RETURN [[key IN ['id', 'text', 'valid'] | n1[key]]] AS row
