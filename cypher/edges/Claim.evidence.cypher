// Everything the evidence of a claim consists of, admitted or not (what is a root is judged on the whole of it), with what
// each attribution rests on.
MATCH (p_)<-[:OF]-(:Attribution)-[:RELAYS|BASED_ON*0..]->(n_:Attribution)
WITH DISTINCT n_
MATCH (n_)-[o_:OF]->(c_:Claim) WHERE o_.at <= at AND at < o_.until
MATCH (n_)-[:MADE_BY]->(:Source)-[s_:SAME_AS]->(t_:Source) WHERE s_.at <= at AND at < s_.until
CALL (n_, scope) {
  MATCH (n_)-[v_:OF]->(:Claim)
  //< view/Attribution n_=n_ o_=v_
  RETURN count(v_) AS admitted_
}
CALL (n_, at) {
  MATCH (n_)-[e_:RELAYS]->(m_:Attribution) WHERE e_.at <= at AND at < e_.until
  WITH m_ ORDER BY m_.id
  RETURN collect(m_.id) AS relays_
}
CALL (n_, at) {
  MATCH (n_)-[f_:BASED_ON]->(k_:Attribution) WHERE f_.at <= at AND at < f_.until
  WITH k_ ORDER BY k_.id
  RETURN collect(k_.id) AS bases_
}
CALL (n_, at) {
  MATCH (n_)-[:ABOUT]->(u_:Attribution)
  RETURN collect(u_.id) AS about_
}
WITH n_, {claim: c_.id, source: t_.id, admitted: admitted_, relays: relays_, bases: bases_, about: about_} AS r_
