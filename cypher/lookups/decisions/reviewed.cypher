// The review state of attributions, and who reviewed them last.
UNWIND $rows AS id
MATCH (a:Thing {id: id})-[o:OF]->(:Claim)
WHERE {{ 'o' | openAt }}
CALL (a) {
  MATCH (a)<-[:CONCERNS]-(v:Review)
  WHERE {{ 'v' | openAt }}
  WITH v ORDER BY coalesce(v.madeAt, ''), v.id
  RETURN collect(v.by) AS by, collect(coalesce(v.madeAt, v.at)) AS times
}
RETURN a.id AS id, o.review AS state, by AS by, times AS times
