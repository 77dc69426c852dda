// What decisions decided, and whether they hold.
UNWIND $rows AS id
MATCH (n:Thing {id: id})
RETURN n.id AS id, n.kind AS kind, n.linkKind AS linkKind, n.derivation AS derivation, n.from AS from, n.to AS to,
  n.subject AS subject, n.attribution AS attribution, n.attributions AS attributions, n.decision AS decision,
  n.depth AS depth, n.withdrawnAt AS withdrawn, n.until AS until, n.validFrom AS validFrom, n.validTo AS validTo
