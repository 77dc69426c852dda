// Claims k_ that a claim p_ may be in conflict with: those with its predicate that describe the same event, and, where it
// tells of control, those that tell of control of the same place.
CALL (p_, at) {
  MATCH (p_)-[l_:DESCRIBES]->(:Event)<-[d_:DESCRIBES]-(c_:Claim)
  WHERE c_.predicate = p_.predicate AND c_.modality = 'ACTUAL' AND l_.at <= at AND at < l_.until AND d_.at <= at AND at < d_.until
  RETURN collect(DISTINCT c_.id) AS ofEvent_
}
CALL (p_, at) {
  MATCH (p_)-[i_:INVOLVES]->(:Place)-[x_:SAME_AS]->(g_:Place) WHERE i_.role IN ['PLACE', 'ORIGIN'] AND p_.predicate IN $control_ AND x_.at <= at AND at < x_.until
  MATCH (g_)<-[y_:SAME_AS]-(m_:Place) WHERE y_.at <= at AND at < y_.until
  MATCH (m_)<-[j_:INVOLVES]-(e_:Claim) WHERE j_.role IN ['PLACE', 'ORIGIN'] AND e_.predicate IN $control_ AND e_.modality = 'ACTUAL'
  RETURN collect(DISTINCT e_.id) AS ofPlace_
}
UNWIND ofEvent_ + ofPlace_ AS u_
WITH DISTINCT u_
MATCH (k_:Thing {id: u_})
