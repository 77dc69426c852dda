// queries/activity
MATCH (claim1001:Claim)
WHERE claim1001.until = $args.openEnd
WITH *, CASE WHEN substring(claim1001.validFrom, 0, $args.width1) = substring(claim1001.validStartTo, 0, $args.width1) THEN substring(claim1001.validFrom, 0, $args.width1) ELSE null END AS period1001
MATCH (claim1001)<-[status1001:OF]-(attribution1001)
WHERE status1001.until = $args.openEnd AND NOT status1001.retracted AND status1001.review = 'ACCEPTED'
MATCH (attribution1001)-[:MADE_BY]->()-[same1006:SAME_AS]->(source1001) WHERE same1006.until = $args.openEnd
MATCH (claim1001)-[involves1001:INVOLVES]->(:Place)-[same1007:SAME_AS]->(place1001) WHERE same1007.until = $args.openEnd AND involves1001.role = 'PLACE'
WITH claim1001, attribution1001,
source1001,
place1001,
period1001,
1 AS one1001
WITH
source1001,
place1001,
period1001,
count(DISTINCT claim1001) AS claims1001, count(DISTINCT attribution1001) AS attributions1001
WITH {claims: claims1001, attributions: attributions1001
, source: source1001.id
, place: place1001.id
, period: period1001
, key: coalesce(period1001, '~') + ' ' + source1001.id + ' ' + place1001.id} AS n1
WITH n1
ORDER BY n1.attributions DESC, n1.key LIMIT $args.max1
CALL (n1) {
MATCH (n2:Thing {id: n1.source})
RETURN collect([[key IN $args.properties1 | n2[key]]]) AS f2
}
CALL (n1) {
MATCH (n3:Thing {id: n1.place})
RETURN collect([[key IN $args.properties2 | n3[key]]]) AS f3
}
RETURN [[key IN ['attributions', 'key'] | n1[key]], [[key IN $args.properties3 | n1[key]], f2, f3]] AS row
