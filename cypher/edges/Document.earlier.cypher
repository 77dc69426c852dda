// What documents published certainly before this one have somebody assert of the events of its own narratives, or of the same
// claims.
MATCH (p_)<-[:IN_DOCUMENT]-(a_:Attribution)-[q_:OF]->(c_:Claim)
//< view/Attribution n_=a_ o_=q_
AND a_.mode = 'NARRATIVE'
WITH DISTINCT p_, c_
CALL (c_, at) {
  MATCH (c_)-[l_:DESCRIBES]->(:Event)<-[d_:DESCRIBES]-(k_:Claim)
  WHERE l_.at <= at AND at < l_.until AND d_.at <= at AND at < d_.until
  RETURN collect(k_.id) AS others_
}
UNWIND others_ + [c_.id] AS u_
WITH DISTINCT p_, c_, u_
MATCH (:Thing {id: u_})<-[o_:OF]-(n_:Attribution)
//< view/Attribution n_=n_ o_=o_
AND o_.published < p_.pubFrom AND n_.stance = 'ASSERTS' AND n_.aboutId IS NULL
WITH DISTINCT n_, {claim: c_.id, same: CASE WHEN u_ = c_.id THEN 'CLAIM' ELSE 'EVENT' END} AS r_
