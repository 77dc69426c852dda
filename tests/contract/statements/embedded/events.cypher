// queries/events
MATCH (j:Journal {id: 'journal'})
WITH j.seq AS seq, j.at AS head
CALL () {
MATCH (n1:Event)
WHERE n1.sort IS NOT NULL
WITH n1 ORDER BY n1.sort, n1.id
WHERE n1.until = $openEnd
WITH DISTINCT n1 ORDER BY n1.sort, n1.id LIMIT $max1
CALL (n1) {
MATCH (n1)<-[describes1002:DESCRIBES]-(n2) WHERE describes1002.until = $openEnd
WITH n2 ORDER BY n2.sortDesc DESC, n2.id
WHERE n2.until = $openEnd
CALL (n2) {
MATCH (n2)<-[status1003:OF]-(attribution1003)
WHERE status1003.until = $openEnd AND NOT status1003.retracted AND status1003.review = 'ACCEPTED'
RETURN count(attribution1003) AS admitted1003
}
WITH * WHERE admitted1003 > 0
WITH DISTINCT n2 ORDER BY n2.sortDesc DESC, n2.id LIMIT $max2
RETURN collect([[n2.sortDesc, n2.id], [n2.id, n2.text]]) AS f2
}
CALL (n1) {
MATCH (n1)<-[describes1005:DESCRIBES]-(n3) WHERE describes1005.until = $openEnd
WITH *
WHERE n3.until = $openEnd
CALL (n3) {
MATCH (n3)<-[status1006:OF]-(attribution1006)
WHERE status1006.until = $openEnd AND NOT status1006.retracted AND status1006.review = 'ACCEPTED'
RETURN count(attribution1006) AS admitted1006
}
WITH * WHERE admitted1006 > 0
RETURN count(DISTINCT n3) AS t3
}
RETURN collect([[n1.sort, n1.id], [[n1.id, n1.name], f2, t3]]) AS f1
}
CALL () {
MATCH (n4:Event)
WITH *
WHERE n4.until = $openEnd
RETURN count(DISTINCT n4) AS t4
}
UNWIND CASE WHEN size(f1) = 0 THEN [null] ELSE f1 END AS row
RETURN seq AS seq, head AS head, t4 AS t4, row AS row
