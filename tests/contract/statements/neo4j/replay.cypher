// queries/change
MATCH (n1:Change {seq: $seq1})
WITH DISTINCT n1
ORDER BY n1.seq LIMIT $max1
RETURN [n1.seq, [n1.at]] AS row

// queries/claims
CALL db.index.fulltext.queryNodes('whosaid_claims', $query1, {limit: 1000}) YIELD node AS n1, score AS score1002
WITH *
WHERE n1.at <= $recordedAt AND $recordedAt < n1.until
CALL (n1) {
MATCH (n1)<-[status1003:OF]-(attribution1003:Attribution)
WHERE status1003.at <= $recordedAt AND $recordedAt < status1003.until AND NOT status1003.retracted AND status1003.review = 'ACCEPTED'
RETURN count(attribution1003) AS admitted1003
}
WITH * WHERE admitted1003 > 0
AND size([word1004 IN $words1 WHERE NOT word1004 IN split(n1.search, ' ')]) = 0
WITH DISTINCT n1
ORDER BY n1.sortDesc DESC, n1.id LIMIT $max1
CALL (n1) {
MATCH (n1)-[:HAS_REVISION]->(revision1005:Revision) WHERE revision1005.at <= $recordedAt AND $recordedAt < revision1005.until
WITH revision1005 ORDER BY revision1005.at DESC LIMIT 1
RETURN collect(revision1005.body) AS wn1
}
RETURN [n1.sortDesc, n1.id, [n1.id, wn1]] AS row

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
MATCH (c:Thing {id: i})-[l:DESCRIBES]->(w:Event) WHERE c.unit IS NOT NULL AND l.at <= $recordedAt AND $recordedAt < l.until
WITH DISTINCT w, c.predicate AS predicate
MATCH (w)<-[d:DESCRIBES]-(k:Claim) WHERE k.predicate = predicate AND k.unit IS NOT NULL AND d.at <= $recordedAt AND $recordedAt < d.until
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
MATCH (c)-[d:DESCRIBES]->(w:Event) WHERE d.at <= $recordedAt AND $recordedAt < d.until
RETURN collect(w.id) AS events
}
CALL (c) {
MATCH (c)-[r:INVOLVES]->(m:Entity)-[s:SAME_AS]->(e:Entity) WHERE s.at <= $recordedAt AND $recordedAt < s.until
CALL (e) {
MATCH (e)-[:HAS_REVISION]->(revision1002:Revision) WHERE revision1002.at <= $recordedAt AND $recordedAt < revision1002.until
WITH revision1002 ORDER BY revision1002.at DESC LIMIT 1
RETURN collect(revision1002.body) AS eWas
}
RETURN collect([key IN ['ord', 'role', 'part'] | r[key]] + [e.id, eWas, e.name, coalesce(s.shared, m.id <> e.id)]) AS participants
}
CALL (c) {
MATCH (c)-[:HAS_REVISION]->(revision1003:Revision) WHERE revision1003.at <= $recordedAt AND $recordedAt < revision1003.until
WITH revision1003 ORDER BY revision1003.at DESC LIMIT 1
RETURN collect(revision1003.body) AS cWas
}
RETURN collect(['CLAIM', c.id, cWas] + [key IN ['text', 'predicate', 'modality', 'condition', 'valid', 'unit', 'low', 'best', 'high', 'vague', 'occurrence'] | c[key]]
+ [events, participants]) AS claimRows
}
CALL (claimIds) {
UNWIND claimIds AS i
MATCH (:Thing {id: i})<-[o:OF]-(a:Attribution) WHERE o.at <= $recordedAt AND $recordedAt < o.until
CALL (a) {
MATCH (a)-[e:RELAYS|BASED_ON]->(b:Thing) WHERE e.at <= $recordedAt AND $recordedAt < e.until
RETURN collect(type(e) + ' ' + b.id) AS rests
}
CALL (a) {
MATCH (a)-[:HAS_REVISION]->(revision1004:Revision) WHERE revision1004.at <= $recordedAt AND $recordedAt < revision1004.until
WITH revision1004 ORDER BY revision1004.at DESC LIMIT 1
RETURN collect(revision1004.body) AS aWas
}
RETURN collect(['SAID', a.id, aWas]
+ [key IN ['stance', 'certainty', 'coding', 'mode', 'sort', 'aboutId', 'statedFrom', 'statedTo', 'pubFrom', 'start'] | a[key]]
+ [i] + [key IN ['source', 'document', 'publisher', 'published', 'at', 'retracted'] | o[key]]
+ [rests, (o.at <= $recordedAt AND $recordedAt < o.until AND NOT o.retracted AND o.review = 'ACCEPTED'), (o.at <= $recordedAt AND $recordedAt < o.until AND NOT o.retracted AND o.review = 'ACCEPTED'), true]) AS attributionRows,
collect(DISTINCT o.source) AS sourceIds, collect(DISTINCT o.publisher) AS publisherIds, collect(DISTINCT o.document) AS documentIds
}
CALL (sourceIds, publisherIds) {
UNWIND sourceIds + publisherIds + $sources AS i
RETURN collect(DISTINCT i) AS recordIds
}
CALL (recordIds) {
UNWIND recordIds AS i
MATCH (:Thing {id: i})-[same1005:SAME_AS]->(s:Source) WHERE same1005.at <= $recordedAt AND $recordedAt < same1005.until
CALL (s) {
MATCH (s)-[:HAS_REVISION]->(revision1006:Revision) WHERE revision1006.at <= $recordedAt AND $recordedAt < revision1006.until
WITH revision1006 ORDER BY revision1006.at DESC LIMIT 1
RETURN collect(revision1006.body) AS sWas
}
RETURN collect(['SPEAKER', s.id, sWas] + [key IN ['name', 'sourceKind', 'mention'] | s[key]] + [i, 'UnnamedSource' IN labels(s)]) AS sourceRows, collect(DISTINCT s.id) AS voices
}
CALL (documentIds) {
UNWIND documentIds + $documents AS i
MATCH (d:Thing {id: i})
CALL (d) {
MATCH (d)-[e:DERIVED_FROM]->(y:Document) WHERE e.at <= $recordedAt AND $recordedAt < e.until
RETURN collect([y.id, y.publisherId, e.kind]) AS origins
}
CALL (d) {
MATCH (d)-[:HAS_REVISION]->(revision1007:Revision) WHERE revision1007.at <= $recordedAt AND $recordedAt < revision1007.until
WITH revision1007 ORDER BY revision1007.at DESC LIMIT 1
RETURN collect(revision1007.body) AS dWas
}
WITH * WHERE d.shingles IS NOT NULL OR size(origins) > 0 OR i IN $documents
RETURN collect(['DOCUMENT', d.id, dWas, d.shingles, origins, d.publisherId]) AS documentRows
}
CALL (voices) {
UNWIND voices + $ends AS i
MATCH (:Thing {id: i})<-[same1001:SAME_AS]-(m:Thing)-[link1001:PART_OF|SUCCEEDS|ONE_VOICE|DEPENDS_ON|ALLIED_WITH]-(k:Thing)
WHERE same1001.at <= $recordedAt AND $recordedAt < same1001.until AND link1001.at <= $recordedAt AND $recordedAt < link1001.until AND (startNode(link1001).id = m.id OR type(link1001) IN ['ONE_VOICE', 'ALLIED_WITH'])
MATCH (k)-[same1008:SAME_AS]->(e:Thing) WHERE same1008.at <= $recordedAt AND $recordedAt < same1008.until
CALL (e) {
MATCH (e)-[:HAS_REVISION]->(revision1009:Revision) WHERE revision1009.at <= $recordedAt AND $recordedAt < revision1009.until
WITH revision1009 ORDER BY revision1009.at DESC LIMIT 1
RETURN collect(revision1009.body) AS eWas
}
RETURN collect(['LINK', e.id, eWas, e.name, i, type(link1001)] + [key IN ['validFrom', 'validTo'] | link1001[key]]) AS linkRows
}
UNWIND claimRows + attributionRows + sourceRows + linkRows + documentRows AS row
RETURN row AS row

// queries/claims
CALL db.index.fulltext.queryNodes('whosaid_claims', $query1, {limit: 1000}) YIELD node AS n1, score AS score1002
WITH *
WHERE n1.until = $openEnd
CALL (n1) {
MATCH (n1)<-[status1003:OF]-(attribution1003:Attribution)
WHERE status1003.until = $openEnd AND NOT status1003.retracted AND status1003.review = 'ACCEPTED'
RETURN count(attribution1003) AS admitted1003
}
WITH * WHERE admitted1003 > 0
AND size([word1004 IN $words1 WHERE NOT word1004 IN split(n1.search, ' ')]) = 0
WITH DISTINCT n1
ORDER BY n1.sortDesc DESC, n1.id LIMIT $max1
RETURN [n1.sortDesc, n1.id, [n1.id]] AS row

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
collect(DISTINCT o.source) AS sourceIds, collect(DISTINCT o.publisher) AS publisherIds, collect(DISTINCT o.document) AS documentIds
}
CALL (sourceIds, publisherIds) {
UNWIND sourceIds + publisherIds + $sources AS i
RETURN collect(DISTINCT i) AS recordIds
}
CALL (recordIds) {
UNWIND recordIds AS i
MATCH (:Thing {id: i})-[same1002:SAME_AS]->(s:Source) WHERE same1002.until = $openEnd
RETURN collect(['SPEAKER', s.id, []] + [key IN ['name', 'sourceKind', 'mention'] | s[key]] + [i, 'UnnamedSource' IN labels(s)]) AS sourceRows, collect(DISTINCT s.id) AS voices
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
RETURN collect(['LINK', e.id, [], e.name, i, type(link1001)] + [key IN ['validFrom', 'validTo'] | link1001[key]]) AS linkRows
}
UNWIND claimRows + attributionRows + sourceRows + linkRows + documentRows AS row
RETURN row AS row
