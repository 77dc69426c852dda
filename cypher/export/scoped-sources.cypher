// Unnamed sources that speak in a document, a page of them by id, as they were at that moment.
MATCH (n:Thing)
WHERE n.id > $after AND n.id < $end AND n.at <= $at AND (n.withdrawnAt IS NULL OR n.withdrawnAt > $at) AND n.mention IS NOT NULL
WITH n ORDER BY n.id LIMIT $page
CALL (n) {
  MATCH (n)-[:HAS_REVISION]->(v:Revision)
  WHERE v.at <= $at AND $at < v.until
  RETURN collect(v.body) AS was
}
RETURN n.id AS id, properties(n) AS props, was AS was
