// Claims that have to do with some sources or attributions: what these say or publish, and all that rests on it.
CALL (at) {
//? distrust
  UNWIND $distrust_ AS i_
  MATCH (:Thing {id: i_})-[x_:SAME_AS]->(s_:Thing) WHERE x_.at <= at AND at < x_.until
  MATCH (s_)<-[y_:SAME_AS]-(m_:Thing) WHERE y_.at <= at AND at < y_.until
  MATCH (m_)<-[:MADE_BY]-(a_:Attribution)
  RETURN a_
  UNION
  UNWIND $distrust_ AS j_
  MATCH (:Thing {id: j_})-[z_:SAME_AS]->(q_:Thing) WHERE z_.at <= at AND at < z_.until
  MATCH (q_)<-[u_:SAME_AS]-(k_:Thing) WHERE u_.at <= at AND at < u_.until
  MATCH (k_)<-[:PUBLISHED_BY]-(:Document)<-[v_:DERIVED_FROM*0..8]-(:Document)<-[:IN_DOCUMENT]-(a_:Attribution)
  WHERE all(w_ IN v_ WHERE w_.at <= at AND at < w_.until)
  RETURN a_
//? distrust retract
  UNION
//? retract
  UNWIND $retract_ AS r_
  MATCH (a_:Thing:Attribution {id: r_})
  RETURN a_
//.
}
MATCH (a_)<-[:RELAYS|BASED_ON*0..]-(b_:Attribution)
WITH DISTINCT b_
MATCH (b_)-[:OF]->(n_:Claim)
WITH DISTINCT n_
//< view/Claim n_=n_
//< filter/claims n_=n_
