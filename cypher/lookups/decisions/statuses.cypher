// What the status of attributions is, and what it follows from. When a review was recorded is no part of what it means: one
// that does not say when it was made counts as older than those that do.
UNWIND $rows AS id
MATCH (a:Thing {id: id})-[o:OF]->(c:Claim)
WHERE {{ 'o' | openAt }}
CALL (a) {
  MATCH (a)<-[:CONCERNS]-(r:Retraction)
  WHERE {{ 'r' | openAt }}
  RETURN count(r) AS retractions
}
CALL (a) {
  MATCH (a)<-[:CONCERNS]-(v:Review)
  WHERE {{ 'v' | openAt }}
  WITH v ORDER BY coalesce(v.madeAt, ''), v.id
  RETURN collect(v.state) AS reviews
}
RETURN a.id AS id, c.id AS claim, a.withdrawnAt AS withdrawn, 'Retained' IN labels(a) AS retained, a.review AS recorded, retractions AS retractions,
  reviews AS reviews, o.at AS at, o.retracted AS retracted, o.review AS review
