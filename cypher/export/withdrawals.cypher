// Withdrawals of decisions, of one depth; those of imports are no part of what was said, a page of them by id, as they were at that moment.
MATCH (n:Thing)
WHERE n.id > $after AND n.id < $end AND n.at <= $at AND (n.withdrawnAt IS NULL OR n.withdrawnAt > $at) AND n.kind = 'WITHDRAWAL' AND n.depth = $depth AND n.change IS NULL
WITH n ORDER BY n.id LIMIT $page
CALL (n) {
  MATCH (n)-[:CONCERNS]->(s:Thing)
  RETURN collect(s.id) AS subjects, sum(CASE WHEN s.withdrawnAt <= $at THEN 1 ELSE 0 END) AS missing
}
CALL (n) {
  MATCH (n)-[:HAS_REVISION]->(v:Revision)
  WHERE v.at <= $at AND $at < v.until
  RETURN collect(v.body) AS was
}
RETURN n.id AS id, properties(n) AS props, was AS was, missing AS missing, subjects AS subjects
