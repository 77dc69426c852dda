// queries/change
MATCH (n1:Change {seq: $seq1})
WITH DISTINCT n1
ORDER BY n1.seq LIMIT $max1
RETURN [[n1.seq], [n1.at]] AS row

// queries/claims
CALL db.index.fulltext.queryNodes('whosaid_claims', $query1, {limit: 1000}) YIELD node AS n1, score AS score1002
WITH *
WHERE n1.at <= $recordedAt AND $recordedAt < n1.until
AND EXISTS {
MATCH (n1)<-[status1003:OF]-(attribution1003)
WHERE status1003.at <= $recordedAt AND $recordedAt < status1003.until AND NOT status1003.retracted AND status1003.review <> 'REJECTED'
}
AND size([word1004 IN $words1 WHERE NOT word1004 IN split(n1.search, ' ')]) = 0
WITH DISTINCT n1
ORDER BY n1.sortDesc DESC, n1.id LIMIT $max1
CALL (n1) {
MATCH (n1)-[:HAS_REVISION]->(revision1005) WHERE revision1005.at <= $recordedAt AND $recordedAt < revision1005.until
WITH revision1005 ORDER BY revision1005.at DESC LIMIT 1
RETURN collect(revision1005.body) AS wn1
}
RETURN [[key IN ['sortDesc', 'id'] | n1[key]], [[n1.id], wn1]] AS row

// queries/evidence

CALL () {
UNWIND $claims + $attributions AS i
MATCH (:Thing {id: i})<-[:OF*0..1]-()-[:RELAYS|BASED_ON*0..1]->()-[:OF*0..1]->(c) WHERE c:Claim
RETURN collect(DISTINCT c) AS touched
}
CALL (touched) {
UNWIND touched AS c
MATCH (c)-[l:DESCRIBES]->(w) WHERE c.unit IS NOT NULL AND l.at <= $recordedAt AND $recordedAt < l.until
WITH DISTINCT w, c.predicate AS predicate, c.unit AS unit
MATCH (w)<-[d:DESCRIBES]-(k) WHERE k.predicate = predicate AND k.unit = unit AND d.at <= $recordedAt AND $recordedAt < d.until
RETURN collect(DISTINCT k) AS figures
}
CALL (touched, figures) {
UNWIND touched + figures AS c
RETURN collect(DISTINCT c) AS claims
}
CALL (claims) {
UNWIND claims AS c
CALL (c) {
MATCH (c)-[d:DESCRIBES]->(w) WHERE d.at <= $recordedAt AND $recordedAt < d.until
RETURN collect(w.id) AS events
}
CALL (c) {
MATCH (c)-[r:INVOLVES]->()-[same1001:SAME_AS]->(e) WHERE same1001.at <= $recordedAt AND $recordedAt < same1001.until
CALL (e) {
MATCH (e)-[:HAS_REVISION]->(revision1002) WHERE revision1002.at <= $recordedAt AND $recordedAt < revision1002.until
WITH revision1002 ORDER BY revision1002.at DESC LIMIT 1
RETURN collect(revision1002.body) AS eWas
}
RETURN collect([eWas, [key IN ['id', 'name'] | e[key]], [key IN ['ord', 'role', 'part'] | r[key]]]) AS participants
}
CALL (c) {
MATCH (c)-[:HAS_REVISION]->(revision1003) WHERE revision1003.at <= $recordedAt AND $recordedAt < revision1003.until
WITH revision1003 ORDER BY revision1003.at DESC LIMIT 1
RETURN collect(revision1003.body) AS cWas
}
RETURN collect(['CLAIM', cWas,
[key IN ['id', 'text', 'predicate', 'modality', 'condition', 'valid', 'unit', 'low', 'best', 'high', 'vague'] | c[key]],
events, participants]) AS claimRows
}
CALL (claims) {
UNWIND claims AS c
MATCH (c)<-[o:OF]-(a) WHERE o.at <= $recordedAt AND $recordedAt < o.until
CALL (a) {
MATCH (a)-[e:RELAYS|BASED_ON]->(b) WHERE e.at <= $recordedAt AND $recordedAt < e.until
RETURN collect([type(e), b.id]) AS rests
}
CALL (a) {
MATCH (a)-[:HAS_REVISION]->(revision1004) WHERE revision1004.at <= $recordedAt AND $recordedAt < revision1004.until
WITH revision1004 ORDER BY revision1004.at DESC LIMIT 1
RETURN collect(revision1004.body) AS aWas
}
RETURN collect(o) AS statuses, collect(['SAID', aWas,
[key IN ['id', 'stance', 'certainty', 'coding', 'mode', 'sort', 'aboutId', 'statedFrom', 'statedTo', 'pubFrom', 'start'] | a[key]],
c.id, [key IN ['source', 'document', 'publisher', 'published', 'at', 'retracted'] | o[key]], rests,
o.at <= $recordedAt AND $recordedAt < o.until AND NOT o.retracted AND o.review <> 'REJECTED', o.at <= $recordedAt AND $recordedAt < o.until AND NOT o.retracted AND o.review <> 'REJECTED']) AS attributionRows
}
CALL (statuses) {
UNWIND [o IN statuses | o.source] + [o IN statuses | o.publisher] + $sources AS i
RETURN collect(DISTINCT i) AS recordIds
}
CALL (recordIds) {
UNWIND recordIds AS i
MATCH (:Thing {id: i})-[same1005:SAME_AS]->(s) WHERE same1005.at <= $recordedAt AND $recordedAt < same1005.until
CALL (s) {
MATCH (s)-[:HAS_REVISION]->(revision1006) WHERE revision1006.at <= $recordedAt AND $recordedAt < revision1006.until
WITH revision1006 ORDER BY revision1006.at DESC LIMIT 1
RETURN collect(revision1006.body) AS sWas
}
RETURN collect(DISTINCT s.id) AS voices, collect(['SPEAKER', sWas, [key IN ['id', 'name', 'sourceKind'] | s[key]],
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
MATCH (d)-[e:DERIVED_FROM]->(y)-[:PUBLISHED_BY]->(p) WHERE e.at <= $recordedAt AND $recordedAt < e.until
RETURN collect([y.id, p.id]) AS origins
}
CALL (d) {
MATCH (d)-[:HAS_REVISION]->(revision1007) WHERE revision1007.at <= $recordedAt AND $recordedAt < revision1007.until
WITH revision1007 ORDER BY revision1007.at DESC LIMIT 1
RETURN collect(revision1007.body) AS dWas
}
WITH * WHERE d.shingles IS NOT NULL OR size(origins) > 0
RETURN collect(['DOCUMENT', dWas, [key IN ['id', 'shingles'] | d[key]], origins]) AS documentRows
}
CALL (voices) {
UNWIND voices + $ends AS i
MATCH (:Thing {id: i})<-[s:SAME_AS]-(m)-[l:PART_OF|ONE_VOICE|DEPENDS_ON|ALLIED_WITH]-()-[same1008:SAME_AS]->(e) WHERE same1008.at <= $recordedAt AND $recordedAt < same1008.until
AND s.at <= $recordedAt AND $recordedAt < s.until AND l.at <= $recordedAt AND $recordedAt < l.until AND (startNode(l) = m OR type(l) IN ['ONE_VOICE', 'ALLIED_WITH'])
CALL (e) {
MATCH (e)-[:HAS_REVISION]->(revision1009) WHERE revision1009.at <= $recordedAt AND $recordedAt < revision1009.until
WITH revision1009 ORDER BY revision1009.at DESC LIMIT 1
RETURN collect(revision1009.body) AS eWas
}
RETURN collect(['LINK', eWas, [key IN ['id', 'name'] | e[key]], i, type(l), [key IN ['validFrom', 'validTo'] | l[key]]]) AS linkRows
}
UNWIND claimRows + attributionRows + sourceRows + linkRows + documentRows AS row
RETURN row AS row

// queries/claims
CALL db.index.fulltext.queryNodes('whosaid_claims', $query1, {limit: 1000}) YIELD node AS n1, score AS score1002
WITH *
WHERE n1.until = $openEnd
AND EXISTS {
MATCH (n1)<-[status1003:OF]-(attribution1003)
WHERE status1003.until = $openEnd AND NOT status1003.retracted AND status1003.review <> 'REJECTED'
}
AND size([word1004 IN $words1 WHERE NOT word1004 IN split(n1.search, ' ')]) = 0
WITH DISTINCT n1
ORDER BY n1.sortDesc DESC, n1.id LIMIT $max1
RETURN [[key IN ['sortDesc', 'id'] | n1[key]], [n1.id]] AS row

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
CALL (voices) {
UNWIND voices + $ends AS i
MATCH (:Thing {id: i})<-[s:SAME_AS]-(m)-[l:PART_OF|ONE_VOICE|DEPENDS_ON|ALLIED_WITH]-()-[same1008:SAME_AS]->(e) WHERE same1008.until = $openEnd
AND s.until = $openEnd AND l.until = $openEnd AND (startNode(l) = m OR type(l) IN ['ONE_VOICE', 'ALLIED_WITH'])
RETURN collect(['LINK', null, [key IN ['id', 'name'] | e[key]], i, type(l), [key IN ['validFrom', 'validTo'] | l[key]]]) AS linkRows
}
UNWIND claimRows + attributionRows + sourceRows + linkRows + documentRows AS row
RETURN row AS row
