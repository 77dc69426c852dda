// queries/claims
MATCH (n1:Claim)
WHERE n1.sortDesc IS NOT NULL
WITH n1 ORDER BY n1.sortDesc DESC, n1.id
WHERE n1.until = $openEnd
AND EXISTS {
MATCH (n1)<-[status1002:OF]-(attribution1002)
WHERE status1002.until = $openEnd AND NOT status1002.retracted AND status1002.review <> 'REJECTED'
}
WITH DISTINCT n1 ORDER BY n1.sortDesc DESC, n1.id LIMIT $max1
CALL (n1) {
CALL (n1) {
MATCH (n1)-[l1004:DESCRIBES]->()<-[d1004:DESCRIBES]-(c1004)
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
AND EXISTS {
MATCH (n2)<-[status1008:OF]-(attribution1008)
WHERE status1008.until = $openEnd AND NOT status1008.retracted AND status1008.review <> 'REJECTED'
}
WITH DISTINCT n2
ORDER BY n2.id LIMIT $max2
RETURN collect([[n2.id], [n2.id]]) AS f2
}
RETURN [[key IN ['sortDesc', 'id'] | n1[key]], [[key IN ['id', 'text'] | n1[key]], f2]] AS row

// queries/evidence

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
MATCH (c)-[r:INVOLVES]->()-[same1001:SAME_AS]->(e) WHERE same1001.until = $openEnd
RETURN collect([null, [key IN ['id', 'name'] | e[key]], [key IN ['ord', 'role', 'part'] | r[key]]]) AS participants
}
RETURN collect(['CLAIM', null,
[key IN ['id', 'text', 'predicate', 'modality', 'condition', 'valid', 'unit', 'low', 'best', 'high', 'vague'] | c[key]],
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
c.id, [key IN ['source', 'document', 'publisher', 'published', 'at', 'retracted'] | o[key]], rests,
o.until = $openEnd AND NOT o.retracted AND o.review <> 'REJECTED', o.until = $openEnd AND NOT o.retracted AND o.review <> 'REJECTED']) AS attributionRows
}
CALL (statuses) {
UNWIND [o IN statuses | o.source] + [o IN statuses | o.publisher] + $sources AS i
RETURN collect(DISTINCT i) AS recordIds
}
CALL (recordIds) {
UNWIND recordIds AS i
MATCH (:Thing {id: i})-[same1005:SAME_AS]->(s) WHERE same1005.until = $openEnd
RETURN collect(DISTINCT s.id) AS voices, collect(['SPEAKER', null, [key IN ['id', 'name', 'sourceKind'] | s[key]],
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
MATCH (d)-[e:DERIVED_FROM]->(y)-[:PUBLISHED_BY]->(p) WHERE e.until = $openEnd
RETURN collect([y.id, p.id]) AS origins
}
WITH * WHERE d.shingles IS NOT NULL OR size(origins) > 0
RETURN collect(['DOCUMENT', null, [key IN ['id', 'shingles'] | d[key]], origins]) AS documentRows
}
CALL (claims) {
UNWIND claims AS c
MATCH (c)-[r:INVOLVES]->()-[same1008:SAME_AS]->(e) WHERE same1008.until = $openEnd AND r.role IN ['ACTOR', 'TARGET', 'CONTROLLER']
RETURN collect(DISTINCT e.id) AS actors
}
CALL (voices, actors) {
UNWIND voices + actors + $ends AS i
MATCH (:Thing {id: i})<-[s:SAME_AS]-(m)-[l:PART_OF|ONE_VOICE|DEPENDS_ON|ALLIED_WITH]-()-[same1009:SAME_AS]->(e) WHERE same1009.until = $openEnd
AND s.until = $openEnd AND l.until = $openEnd AND (startNode(l) = m OR type(l) IN ['ONE_VOICE', 'ALLIED_WITH'])
RETURN collect(['LINK', null, [key IN ['id', 'name'] | e[key]], i, type(l), [key IN ['validFrom', 'validTo'] | l[key]]]) AS linkRows
}
UNWIND claimRows + attributionRows + sourceRows + linkRows + documentRows AS row
RETURN row AS row
