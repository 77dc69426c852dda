// The ids i_ of all who speak or publish in the attributions of the claims in given_, and of those who published what these
// documents are declared to be made from.
UNWIND given_ AS u_
MATCH (k_:Thing {id: u_})
MATCH (k_)<-[o_:OF]-(a_:Attribution) WHERE o_.at <= at AND at < o_.until
WITH DISTINCT o_.source AS s_, o_.publisher AS q_, o_.document AS d_
CALL (d_, at) {
  MATCH (:Thing {id: d_})-[v_:DERIVED_FROM*1..8]->(:Document)-[:PUBLISHED_BY]->(b_:Source)
  WHERE all(w_ IN v_ WHERE w_.at <= at AND at < w_.until)
  RETURN collect(DISTINCT b_.id) AS through_
}
UNWIND [s_, q_] + through_ AS i_
WITH DISTINCT i_
