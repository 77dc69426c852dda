// What every question starts from: the last journal entry, which is the moment it reads at unless an earlier one was asked
// for, and the sources its view names, as they were merged at that moment.
MATCH (j:Journal {id: 'journal'})
//? recordedAt
WITH j.seq AS seq, CASE WHEN j.at < $recordedAt THEN j.at ELSE $recordedAt END AS at
//? !recordedAt
WITH j.seq AS seq, j.at AS at
//? exclude
CALL (at) {
  UNWIND $excludeSources AS i MATCH (g:Thing {id: i})-[x:SAME_AS]->(s:Thing) WHERE x.at <= at AND at < x.until
  RETURN collect(s.id) AS excluded, collect(g.id) AS excludedFound
}
//? only
CALL (at) {
  UNWIND $onlySources AS i MATCH (g:Thing {id: i})-[x:SAME_AS]->(s:Thing) WHERE x.at <= at AND at < x.until
  RETURN collect(s.id) AS speakers, collect(g.id) AS speakersFound
}
