// What every question starts from: the last journal entry, which is the moment it reads at unless an earlier one was asked
// for; the sources its view names with all that they were merged with at that moment; and which of the things it names are there.
//< read/first-look
MATCH (j:Journal {id: 'journal'})
//? recordedAt
WITH *, j.seq AS seq, j.at AS head, CASE WHEN j.at < $recordedAt THEN j.at ELSE $recordedAt END AS at
//? !recordedAt
WITH *, j.seq AS seq, j.at AS head, j.at AS at
//? exclude
CALL (at) {
  UNWIND $excludeSources AS i MATCH (g:Thing {id: i})-[x:SAME_AS]->(s:Thing) WHERE x.at <= at AND at < x.until
  MATCH (s)<-[y:SAME_AS]-(m:Thing) WHERE y.at <= at AND at < y.until
  RETURN collect(DISTINCT m.id) AS excluded, collect(DISTINCT g.id) AS excludedFound
}
//? only
CALL (at) {
  UNWIND $onlySources AS i MATCH (g:Thing {id: i})-[x:SAME_AS]->(s:Thing) WHERE x.at <= at AND at < x.until
  MATCH (s)<-[y:SAME_AS]-(m:Thing) WHERE y.at <= at AND at < y.until
  RETURN collect(DISTINCT m.id) AS speakers, collect(DISTINCT g.id) AS speakersFound
}
//? minReliability
CALL (at) {
  MATCH (g:Assessment)-[h:GRADES]->(m:Source) WHERE h.at <= at AND at < h.until AND g.reliability IS NOT NULL
  MATCH (m)-[x:SAME_AS]->(s:Source) WHERE x.at <= at AND at < x.until
  WITH s, g ORDER BY coalesce(g.madeAt, g.at) DESC, g.id
  WITH s, collect(g.reliability) AS grades
  WITH s, grades WHERE grades[0] <= $minReliability
  MATCH (s)<-[y:SAME_AS]-(k:Source) WHERE y.at <= at AND at < y.until
  RETURN collect(DISTINCT k.id) AS reliable
}
//? named
CALL (at) {
  UNWIND $named AS i MATCH (g:Thing {id: i}) WHERE g.at <= at
  RETURN collect(g.id) AS namedFound
}
