// Whether there is such a decision, and the withdrawal of it that holds.
MATCH (d:Thing {id: $id})
CALL (d) {
  MATCH (d)<-[:CONCERNS]-(w:Withdrawal)
  WHERE {{ 'w' | openAt }}
  WITH w ORDER BY w.at, w.id
  RETURN collect(w.id) AS withdrawals
}
RETURN d.withdrawnAt AS withdrawn, withdrawals AS withdrawals
