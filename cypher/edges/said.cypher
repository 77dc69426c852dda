// What reasoning needs to know of an attribution n_ of a claim k_, with its standing o_, as r_: what it rests on, the figure it
// gives, and whether the view knows and admits it. Who speaks and who published stand there as they were recorded: merges are
// a matter of Dossier.speakers.
CALL (n_, at) {
  MATCH (n_)-[e_:RELAYS|BASED_ON]->(m_:Attribution) WHERE e_.at <= at AND at < e_.until
  RETURN collect(type(e_) + ' ' + m_.id) AS rests_
}
WITH n_, {claim: k_.id, since: o_.at, struck: o_.struck, source: o_.source, document: o_.document, publisher: o_.publisher,
  publishedTo: o_.published, rests: rests_, events: events_, roles: roles_, predicate: k_.predicate,
  modality: k_.modality, condition: k_.condition, unit: k_.unit, low: k_.low, best: k_.best, high: k_.high, vague: k_.vague,
  known: (
//< view/known o_=o_
  ), admitted: (
//< view/admits o_=o_
  )} AS r_
