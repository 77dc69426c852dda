// What is known of things that a batch records or refers to.
UNWIND $rows AS id
MATCH (n:Thing {id: id})
RETURN n.id AS id, n.kind AS kind, n.name AS name, n.signers AS signers, n.hash AS hash, n.seqs AS seqs, n.inputs AS inputs, n.givenFields AS givenFields, n.withdrawnAt AS withdrawn,
  n.documentId AS document, n.sourceId AS source, n.claimId AS claim, n.depth AS depth,
  n.pubFrom AS pubFrom, n.change AS change, labels(n) AS labels, n.onlyProposed AS onlyProposed
