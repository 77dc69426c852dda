// Whether there is such an attribution, and the retraction of it that holds.
MATCH (a:Thing {id: $id})
CALL (a) {
  MATCH (a)<-[:CONCERNS]-(r:Retraction)
  WHERE {{ 'r' | openAt }}
  WITH r ORDER BY r.at, r.id
  RETURN collect(r.id) AS retractions, collect(r.by) AS by, collect(r.at) AS times
}
RETURN a.withdrawnAt AS withdrawn, retractions AS retractions, by AS by, times AS times
