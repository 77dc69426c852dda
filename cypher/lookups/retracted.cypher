// Of these attributions, those that are retracted, and by whom.
UNWIND $rows AS id
MATCH (a:Thing {id: id})
WHERE a.withdrawnAt IS NULL
CALL (a) {
  MATCH (a)<-[:CONCERNS]-(r:Retraction)
  WHERE {{ 'r' | openAt }}
  RETURN collect([r.id, r.by]) AS retractions
}
WITH a, retractions
WHERE size(retractions) > 0
RETURN a.id AS id, a.extractor AS extractor, a.inputs AS inputs, a.seqs AS seqs, retractions AS retractions
