// queries/place
CALL () {
UNWIND $named AS i MATCH (g:Thing {id: i}) WHERE true
RETURN collect(g.id) AS namedFound
}
CALL () {
MATCH (:Thing {id: $id1})-[same1001:SAME_AS]->(n1:Place) WHERE same1001.until = $openEnd
WITH DISTINCT n1
ORDER BY n1.id LIMIT $max1
CALL (n1) {
MATCH (n1)-[same1004:SAME_AS]->(whole1003:Thing) WHERE same1004.until = $openEnd
MATCH (whole1003)<-[same1005:SAME_AS]-(record1002:Thing) WHERE same1005.until = $openEnd
MATCH (record1002)<-[involves1002:INVOLVES]-(n2:Claim)
WHERE involves1002.role IN ['PLACE', 'ORIGIN'] AND n2.predicate IN $control2 AND n2.modality = 'ACTUAL'
WITH DISTINCT n2
WHERE n2.until = $openEnd
CALL (n2) {
MATCH (n2)<-[status1006:OF]-(attribution1006:Attribution)
WHERE status1006.until = $openEnd AND NOT status1006.retracted AND status1006.review = 'ACCEPTED'
RETURN count(attribution1006) AS admitted1006
}
WITH * WHERE admitted1006 > 0
WITH DISTINCT n2
ORDER BY n2.sortAsc, n2.id LIMIT $max2
RETURN collect([n2.sortAsc, n2.id, [n2.id]]) AS f2
}
CALL (n1) {
CALL (n1) {
MATCH (n1)-[same1009:SAME_AS]->(whole1008:Thing) WHERE same1009.until = $openEnd
MATCH (whole1008)<-[same1010:SAME_AS]-(record1007:Thing) WHERE same1010.until = $openEnd
MATCH (record1007)<-[link1007:PART_OF]-(part1007:Place) WHERE link1007.until = $openEnd
RETURN collect(DISTINCT part1007.id) AS parts1007
}
UNWIND parts1007 AS id1007
MATCH (part1007:Thing {id: id1007})
MATCH (part1007)-[same1012:SAME_AS]->(whole1011:Thing) WHERE same1012.until = $openEnd
MATCH (whole1011)<-[same1013:SAME_AS]-(place1007:Thing) WHERE same1013.until = $openEnd
MATCH (place1007)<-[involves1007:INVOLVES]-(n3:Claim)
WHERE involves1007.role IN ['PLACE', 'ORIGIN'] AND n3.predicate IN $control3 AND n3.modality = 'ACTUAL'
WITH DISTINCT n3
WHERE n3.until = $openEnd
CALL (n3) {
MATCH (n3)<-[status1014:OF]-(attribution1014:Attribution)
WHERE status1014.until = $openEnd AND NOT status1014.retracted AND status1014.review = 'ACCEPTED'
RETURN count(attribution1014) AS admitted1014
}
WITH * WHERE admitted1014 > 0
WITH DISTINCT n3
ORDER BY n3.sortAsc, n3.id LIMIT $max3
RETURN collect([n3.sortAsc, n3.id, [n3.id]]) AS f3
}
RETURN collect([n1.id, [n1.id, f2, f3]]) AS f1
}
UNWIND CASE WHEN size(f1) = 0 THEN [null] ELSE f1 END AS row
RETURN namedFound AS namedFound, row AS row

// queries/evidence

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
RETURN collect([key IN ['ord', 'role', 'part'] | r[key]] + [e.id, [], e.name, coalesce(s.shared, m.id <> e.id)]) AS participants
}
RETURN collect(['CLAIM', c.id, []] + [key IN ['text', 'predicate', 'modality', 'condition', 'valid', 'unit', 'low', 'best', 'high', 'vague', 'occurrence'] | c[key]]
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
+ [key IN ['stance', 'certainty', 'coding', 'mode', 'sort', 'aboutId', 'statedFrom', 'statedTo', 'pubFrom', 'start'] | a[key]]
+ [i] + [key IN ['source', 'document', 'publisher', 'published', 'at', 'retracted'] | o[key]]
+ [rests, (o.until = $openEnd AND NOT o.retracted AND o.review = 'ACCEPTED'), (o.until = $openEnd AND NOT o.retracted AND o.review = 'ACCEPTED'), true]) AS attributionRows,
collect(DISTINCT o.source) AS sourceIds, collect(DISTINCT o.publisher) AS publisherIds
}
CALL (sourceIds, publisherIds) {
UNWIND sourceIds + publisherIds + $sources AS i
RETURN collect(DISTINCT i) AS recordIds
}
CALL (recordIds) {
UNWIND recordIds AS i
MATCH (:Thing {id: i})-[same1002:SAME_AS]->(s:Source) WHERE same1002.until = $openEnd
RETURN collect(['SPEAKER', s.id, []] + [key IN ['name', 'sourceKind', 'mention'] | s[key]] + [i, 'UnnamedSource' IN labels(s)]) AS sourceRows
}
CALL (claimIds) {
UNWIND claimIds AS i
MATCH (:Thing {id: i})-[:INVOLVES]->(:Entity)-[same1003:SAME_AS]->(e:Entity) WHERE same1003.until = $openEnd
RETURN collect(DISTINCT e.id) AS involved
}
CALL (involved) {
UNWIND involved + $ends AS i
MATCH (:Thing {id: i})<-[same1001:SAME_AS]-(m:Thing)-[link1001:PART_OF|SUCCEEDS|ONE_VOICE|DEPENDS_ON|ALLIED_WITH]-(k:Thing)
WHERE same1001.until = $openEnd AND link1001.until = $openEnd AND (startNode(link1001).id = m.id OR type(link1001) IN ['ONE_VOICE', 'ALLIED_WITH'])
MATCH (k)-[same1004:SAME_AS]->(e:Thing) WHERE same1004.until = $openEnd
RETURN collect(['LINK', e.id, [], e.name, i, type(link1001)] + [key IN ['validFrom', 'validTo'] | link1001[key]]) AS linkRows
}
UNWIND claimRows + attributionRows + sourceRows + linkRows AS row
RETURN row AS row

// queries/nodes
UNWIND $ids1 AS id1001 MATCH (n1:Thing {id: id1001}) WHERE true
RETURN [0, [[n1.id]]] AS row
UNION ALL
UNWIND $ids2 AS id1002 MATCH (n2:Thing {id: id1002}) WHERE true
RETURN [1, [[key IN ['id', 'text'] | n2[key]]]] AS row
UNION ALL
UNWIND $ids3 AS id1003 MATCH (n3:Thing {id: id1003}) WHERE true
RETURN [2, [[key IN ['id', 'name'] | n3[key]]]] AS row
UNION ALL
UNWIND $ids4 AS id1004 MATCH (n4:Thing {id: id1004}) WHERE true
CALL (n4) {
MATCH (n4)<-[:CONCERNS]-(r5:Link) WHERE true
MATCH (r5)-[:CONCERNS]->(n5:Thing) WHERE n5.id <> n4.id
WITH DISTINCT n5, r5
ORDER BY r5.at, r5.id LIMIT $max5
RETURN collect([r5.at, r5.id, [r5.linkKind, r5.from = n4.id, r5.until < $openEnd, [key IN ['id', 'name'] | n5[key]] + [labels(n5)]]]) AS f5
}
RETURN [3, [[key IN ['id', 'name'] | n4[key]] + [f5]]] AS row
UNION ALL
UNWIND $ids6 AS id1005 MATCH (n6:Thing {id: id1005}) WHERE true
RETURN [4, [[key IN ['id', 'name'] | n6[key]]]] AS row
UNION ALL
UNWIND $ids7 AS id1006 MATCH (n7:Thing {id: id1006}) WHERE true
AND NOT 'Place' IN labels(n7)
RETURN [5, [[key IN ['id', 'name'] | n7[key]] + [NOT 'UnnamedSource' IN labels(n7)]]] AS row
