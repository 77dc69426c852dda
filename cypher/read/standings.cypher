// What the standing of attributions is, and what it follows from. When a review was recorded is no part of what it means: one
// that does not say when it was made counts as older than those that do.
UNWIND $rows AS id
MATCH (a:Thing {id: id})-[o:OF]->(c:Claim)
WHERE o.until = $forever
CALL (a) {
  MATCH (a)<-[:CONCERNS]-(r:Retraction)
  WHERE r.until = $forever
  RETURN count(r) AS retractions
}
CALL (a) {
  MATCH (a)<-[:CONCERNS]-(v:Review)
  WHERE v.until = $forever
  WITH v ORDER BY coalesce(v.madeAt, ''), v.id
  RETURN collect(v.state) AS reviews
}
RETURN a.id AS id, c.id AS claim, a.gone AS gone, 'Held' IN labels(a) AS held, a.review AS recorded, retractions AS retractions,
  reviews AS reviews, o.at AS at, o.struck AS struck, o.review AS review
