// The state in which a thing n_ was at that moment, as was_, if it was another than now.
//? recordedAt
CALL (n_, at) {
  MATCH (n_)-[:HAS_REVISION]->(v_:Revision) WHERE v_.at <= at AND at < v_.until
  WITH v_ ORDER BY v_.at DESC LIMIT 1
  RETURN collect(v_.body) AS was_
}
//? !recordedAt
WITH *, [] AS was_
