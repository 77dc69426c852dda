// What an entry of the journal recorded first, as it was then.
MATCH (n:Thing {seq: $seq})
CALL (n) {
  MATCH (n)-[:HAS_REVISION]->(v:Revision)
  WHERE v.at <= $at AND $at < v.until
  RETURN collect(v.body) AS was
}
CALL (n) {
  MATCH (n)-[r:INVOLVES]->(e:Entity)
  WITH r, e ORDER BY r.ord
  RETURN collect({role: r.role, entity: e.id, part: r.part}) AS participants
}
RETURN n.id AS id, properties(n) AS props, labels(n) AS labels, was AS was, participants AS participants
