// What the standing of attributions is, and what it follows from. When a review was recorded is no part of what it means: one
// that does not say when it was made counts as older than those that do.
UNWIND $rows AS id
MATCH (a:Thing {id: id})-[o:OF]->(c:Claim)
WHERE o.until = $openEnd
CALL (a) {
  MATCH (a)<-[:CONCERNS]-(r:Retraction)
  WHERE r.until = $openEnd
  RETURN count(r) AS retractions
}
CALL (a) {
  MATCH (a)<-[:CONCERNS]-(v:Review)
  WHERE v.until = $openEnd
  WITH v ORDER BY coalesce(v.madeAt, ''), v.id
  RETURN collect(v.state) AS reviews
}
RETURN a.id AS id, c.id AS claim, a.withdrawnAt AS withdrawn, 'Retained' IN labels(a) AS held, a.review AS recorded, retractions AS retractions,
  reviews AS reviews, o.at AS at, o.retracted AS retracted, o.review AS review
