// The attributions of what importers coded as one occurrence, and the retractions of each that hold.
UNWIND $rows AS occurrence
MATCH (c:Claim {occurrence: occurrence})<-[o:OF]-(a:Thing)
WHERE {{ 'o' | openAt }} AND a.withdrawnAt IS NULL
CALL (a) {
  MATCH (a)<-[:CONCERNS]-(r:Retraction)
  WHERE {{ 'r' | openAt }}
  RETURN collect([r.id, r.by]) AS retractions
}
RETURN occurrence, a.id AS id, a.extractor AS extractor, a.documentId AS document, a.sourceId AS source, a.seqs AS seqs, retractions AS retractions
