// queries/contested
CALL () {
MATCH (n1:Claim)
WHERE n1.until = $openEnd
AND EXISTS {
MATCH (n1)<-[status1003:OF]-(attribution1003)
WHERE status1003.until = $openEnd AND NOT status1003.retracted AND status1003.review <> 'REJECTED'
}
WITH DISTINCT n1
WITH n1 ORDER BY n1.sortDesc DESC, n1.id LIMIT $page1
RETURN collect(n1.id) AS asked1001
}
CALL (asked1001) {
UNWIND asked1001 AS claimId1001
MATCH (claim1001:Thing {id: claimId1001})
CALL (claim1001) {
MATCH (claim1001)-[l1005:DESCRIBES]->()<-[d1005:DESCRIBES]-(c1005)
WHERE c1005.predicate = claim1001.predicate AND c1005.modality = 'ACTUAL' AND l1005.until = $openEnd AND d1005.until = $openEnd
RETURN collect(DISTINCT c1005.id) AS ofEvent1005
}
CALL (claim1001) {
MATCH (claim1001)-[i1005:INVOLVES]->(place1005:Place) WHERE i1005.role IN ['PLACE', 'ORIGIN'] AND claim1001.predicate IN $control1
MATCH (place1005)-[same1007:SAME_AS]->(whole1006) WHERE same1007.until = $openEnd
MATCH (whole1006)<-[same1008:SAME_AS]-(record1005) WHERE same1008.until = $openEnd
MATCH (record1005)<-[j1005:INVOLVES]-(e1005)
WHERE j1005.role IN ['PLACE', 'ORIGIN'] AND e1005.predicate IN $control1 AND e1005.modality = 'ACTUAL'
RETURN collect(DISTINCT e1005.id) AS ofPlace1005
}
UNWIND ofEvent1005 + ofPlace1005 AS id1005
WITH DISTINCT id1005
MATCH (candidate1001:Thing {id: id1005})
WITH DISTINCT candidate1001
WHERE NOT candidate1001.id IN asked1001
WITH candidate1001
WHERE candidate1001.until = $openEnd
AND EXISTS {
MATCH (candidate1001)<-[status1009:OF]-(attribution1009)
WHERE status1009.until = $openEnd AND NOT status1009.retracted AND status1009.review <> 'REJECTED'
}
RETURN collect(candidate1001.id) AS candidates1001
}
CALL (candidates1001) {
UNWIND candidates1001 AS candidateId1001
MATCH (other1001:Thing {id: candidateId1001})
WHERE other1001.until = $openEnd
AND EXISTS {
MATCH (other1001)<-[status1010:OF]-(attribution1010)
WHERE status1010.until = $openEnd AND NOT status1010.retracted AND status1010.review <> 'REJECTED'
}
RETURN collect(other1001.id) AS matching1001
}
WITH asked1001, asked1001 + candidates1001 AS all1001, asked1001 + matching1001 AS wanted1001
UNWIND all1001 AS id1001
MATCH (n1:Thing {id: id1001})
WITH n1, {asked: n1.id IN asked1001, wanted: n1.id IN wanted1001, place: n1.sortDesc} AS r1
WITH DISTINCT n1, r1
ORDER BY r1.asked DESC, n1.sortDesc DESC, n1.id LIMIT $max1
RETURN [[r1.asked, n1.sortDesc, n1.id], [[n1.id], r1.asked, r1.wanted, r1.place]] AS row

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
CALL (claims) {
UNWIND claims AS c
MATCH (c)-[r:INVOLVES]->()-[same1007:SAME_AS]->(e) WHERE same1007.until = $openEnd AND r.role IN ['ACTOR', 'TARGET', 'CONTROLLER']
RETURN collect(DISTINCT e.id) AS actors
}
CALL (actors) {
UNWIND actors + $ends AS i
MATCH (:Thing {id: i})<-[s:SAME_AS]-(m)-[l:PART_OF|ONE_VOICE|DEPENDS_ON|ALLIED_WITH]-()-[same1008:SAME_AS]->(e) WHERE same1008.until = $openEnd
AND s.until = $openEnd AND l.until = $openEnd AND (startNode(l) = m OR type(l) IN ['ONE_VOICE', 'ALLIED_WITH'])
RETURN collect(['LINK', null, [key IN ['id', 'name'] | e[key]], i, type(l), [key IN ['validFrom', 'validTo'] | l[key]]]) AS linkRows
}
UNWIND claimRows + attributionRows + sourceRows + linkRows AS row
RETURN row AS row

// queries/nodes
UNWIND $ids1 AS id1001 MATCH (n1:Thing {id: id1001}) WHERE true
CALL (n1) {
MATCH (n1)-[:MADE_BY]->()-[same1002:SAME_AS]->(n2) WHERE same1002.until = $openEnd
RETURN collect([[[n2.name], NOT 'UnnamedSource' IN labels(n2)]]) AS f2
}
CALL (n1) {
MATCH (n1)-[status1003:OF]->(n3) WHERE status1003.until = $openEnd
RETURN collect([[n3.text]]) AS f3
}
CALL (n1) {
MATCH (n1)<-[:CONCERNS]-(n4:Retraction) WHERE n4.until = $openEnd
WITH DISTINCT n4
ORDER BY n4.at, n4.id LIMIT $max4
RETURN collect([[key IN ['at', 'id'] | n4[key]], [key IN ['by', 'madeAt', 'at', 'reason'] | n4[key]]]) AS f4
}
CALL (n1) {
MATCH (n1)-[:IN_DOCUMENT]->(n5)
RETURN collect([[key IN ['id', 'title', 'publishedAt'] | n5[key]]]) AS f5
}
RETURN [0, [[[key IN ['id', 'stance', 'certainty', 'mode', 'coding', 'cue', 'exact', 'prefix', 'suffix', 'start', 'end', 'stated'] | n1[key]], f2, f3, f4, f5]]] AS row
UNION ALL
UNWIND $ids6 AS id1004 MATCH (n6:Thing {id: id1004}) WHERE true
RETURN [1, [[key IN ['id', 'text'] | n6[key]]]] AS row
