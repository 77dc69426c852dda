// The attributions of an extractor that codes one row, and the retractions of each that hold.
UNWIND $rows AS extractor
MATCH (a:Attribution {extractor: extractor})
WHERE a.withdrawnAt IS NULL
CALL (a) {
  MATCH (a)<-[:CONCERNS]-(r:Retraction)
  WHERE {{ 'r' | openAt }}
  RETURN collect([r.id, r.by]) AS retractions
}
RETURN a.id AS id, a.extractor AS extractor, a.inputs AS inputs, a.seqs AS seqs, retractions AS retractions
