// The documents with something that links them to others: what they are declared to be made from, or a text.
UNWIND given_ AS u_
MATCH (k_:Thing {id: u_})
MATCH (k_)<-[o_:OF]-(a_:Attribution) WHERE o_.at <= at AND at < o_.until
WITH DISTINCT o_.document AS i_
MATCH (n_:Thing {id: i_})
CALL (n_, at) {
  MATCH (n_)-[v_:DERIVED_FROM*1..8]->(y_:Document)-[:PUBLISHED_BY]->(:Source)-[s_:SAME_AS]->(b_:Source)
  WHERE all(w_ IN v_ WHERE w_.at <= at AND at < w_.until) AND s_.at <= at AND at < s_.until
  WITH last(v_) AS z_, y_, b_
  RETURN collect(DISTINCT {from: startNode(z_).id, to: y_.id, publisher: b_.id}) AS derivations_
}
WITH n_, {derivations: derivations_} AS r_
WHERE size(r_.derivations) > 0 OR n_.shingles IS NOT NULL
