// What attributions relay, a page of them by id, as it was at that moment.
MATCH (n:Thing)
WHERE n.id > $after AND n.id < $end AND n.at <= $at AND (n.withdrawnAt IS NULL OR n.withdrawnAt > $at)
WITH n ORDER BY n.id LIMIT $page
CALL (n) {
  MATCH (n)-[r:RELAYS]->(m:Thing)
  WHERE r.at <= $at AND $at < r.until AND (m.withdrawnAt IS NULL OR m.withdrawnAt > $at)
  WITH m ORDER BY m.id
  RETURN collect(m.id) AS ends
}
RETURN n.id AS id, ends AS ends
