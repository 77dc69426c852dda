// queries/place
MATCH (j:Journal {id: 'journal'})
WITH j.seq AS seq, j.at AS head
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
CALL (n2) {
MATCH (n2)<-[status1006:OF]-(attribution1006)
WHERE status1006.until = $openEnd AND NOT status1006.retracted AND status1006.review <> 'REJECTED'
RETURN count(attribution1006) AS admitted1006
}
WITH * WHERE admitted1006 > 0
WITH DISTINCT n2
ORDER BY n2.sortAsc, n2.id LIMIT $max2
RETURN collect([[n2.sortAsc, n2.id], [n2.id]]) AS f2
}
RETURN collect([[n1.id], [[n1.id], f2]]) AS f1
}
UNWIND CASE WHEN size(f1) = 0 THEN [null] ELSE f1 END AS row
RETURN seq AS seq, head AS head, namedFound AS namedFound, row AS row

// queries/nodes
MATCH (j:Journal {id: 'journal'})
WITH j.seq AS seq, j.at AS head
CALL () {
UNWIND $ids1 AS id1001 MATCH (n1:Thing {id: id1001}) WHERE true
CALL (n1) {
MATCH (n1)<-[:CONCERNS]-(r2:Link) WHERE true
MATCH (r2)-[:CONCERNS]->(n2) WHERE n2.id <> n1.id
WITH DISTINCT n2, r2
ORDER BY r2.at, r2.id LIMIT $max2
RETURN collect([[r2.at, r2.id], [r2.linkKind, r2.from = n1.id, r2.until < $openEnd, [[n2.id, n2.name], labels(n2)]]]) AS f2
}
RETURN collect([[[n1.id, n1.name], f2]]) AS f1
}
UNWIND CASE WHEN size(f1) = 0 THEN [null] ELSE f1 END AS row
RETURN seq AS seq, head AS head, row AS row
