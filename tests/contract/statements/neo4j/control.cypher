// queries/place
CALL () {
UNWIND $named AS i MATCH (g:Thing {id: i}) WHERE true
RETURN collect(g.id) AS namedFound
}
CALL () {
MATCH (:Thing {id: $id1})-[same1001:SAME_AS]->(n1) WHERE same1001.until = $openEnd AND n1:Place
WITH DISTINCT n1
ORDER BY n1.id LIMIT $max1
CALL (n1) {
MATCH (n1)-[same1004:SAME_AS]->(whole1003) WHERE same1004.until = $openEnd
MATCH (whole1003)<-[same1005:SAME_AS]-(record1002) WHERE same1005.until = $openEnd
MATCH (record1002)<-[involves1002:INVOLVES]-(n2)
WHERE involves1002.role IN ['PLACE', 'ORIGIN'] AND n2.predicate IN $control2 AND n2.modality = 'ACTUAL'
WITH DISTINCT n2
WHERE n2.until = $openEnd
AND EXISTS {
MATCH (n2)<-[status1006:OF]-(attribution1006)
WHERE status1006.until = $openEnd AND NOT status1006.retracted AND status1006.review <> 'REJECTED'
}
WITH DISTINCT n2
ORDER BY n2.sortAsc, n2.id LIMIT $max2
RETURN collect([[key IN ['sortAsc', 'id'] | n2[key]], [n2.id]]) AS f2
}
RETURN collect([[n1.id], [[n1.id], f2]]) AS f1
}
UNWIND CASE WHEN size(f1) = 0 THEN [null] ELSE f1 END AS row
RETURN namedFound AS namedFound, row AS row

// queries/nodes
UNWIND $ids1 AS id1001 MATCH (n1:Thing {id: id1001}) WHERE true
CALL (n1) {
MATCH (n1)<-[:CONCERNS]-(r2:Link) WHERE true
MATCH (r2)-[:CONCERNS]->(n2) WHERE n2.id <> n1.id
WITH DISTINCT n2, r2
ORDER BY r2.at, r2.id LIMIT $max2
RETURN collect([[key IN ['at', 'id'] | r2[key]], [r2.linkKind, r2.from = n1.id, r2.until < $openEnd, [[key IN ['id', 'name'] | n2[key]], labels(n2)]]]) AS f2
}
RETURN [[[key IN ['id', 'name'] | n1[key]], f2]] AS row
