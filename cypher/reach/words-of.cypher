// What sources say, under any of their merged records, and what documents have anybody say: those they published, and given ones.
CALL (at) {
  UNWIND $sources AS i
  MATCH (:Thing {id: i})-[x:SAME_AS]->(s:Thing) WHERE x.at <= at AND at < x.until
  MATCH (s)<-[y:SAME_AS]-(m:Thing) WHERE y.at <= at AND at < y.until
  RETURN collect(DISTINCT m.id) AS members
}
CALL (members) {
  UNWIND members AS i
  MATCH (:Thing {id: i})<-[:MADE_BY]-(a:Attribution)
  RETURN collect(a.id) AS spoken
}
CALL (members) {
  UNWIND members AS i
  MATCH (:Thing {id: i})<-[:PUBLISHED_BY]-(d:Document)<-[:IN_DOCUMENT]-(a:Attribution)
  RETURN collect(a.id) AS published
}
CALL () {
  UNWIND $documents AS i
  MATCH (:Thing {id: i})<-[:IN_DOCUMENT]-(a:Attribution)
  RETURN collect(a.id) AS told
}
RETURN seq AS seq, head AS head, at AS at, spoken + published + told AS attributions
