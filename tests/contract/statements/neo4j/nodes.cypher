// queries/nodes
UNWIND $args.ids1 AS id1001 MATCH (n1:Thing {id: id1001}) WHERE true
CALL (n1) {
MATCH (n1)<-[:CONCERNS]-(r2:Link) WHERE true
MATCH (r2)-[:CONCERNS]->(n2) WHERE n2.id <> n1.id
WITH DISTINCT n2, r2
ORDER BY r2.at, r2.id LIMIT $args.max2
RETURN collect([[key IN ['at', 'id'] | r2[key]], [[key IN $args.properties2 | n2[key]], r2.linkKind, r2.from = n1.id, [key IN $args.properties1 | n2[key]]]]) AS f2
}
RETURN [[[key IN $args.properties3 | n1[key]], labels(n1), f2]] AS row
