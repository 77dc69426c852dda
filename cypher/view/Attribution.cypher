// Whether the view admits an attribution n_ whose standing is o_: it stands at that moment, was not rejected, its document
// was certainly published by then, and neither its source nor a publisher it came through is left out.
WHERE o_.at <= at AND at < o_.until AND NOT o_.struck
//? review
  AND o_.review IN $review
//? !review
  AND o_.review <> 'REJECTED'
//? publishedBy
MATCH (n_)-[:IN_DOCUMENT]->(d_:Document) WHERE d_.pubTo <= $publishedBy
//? speaker
MATCH (n_)-[:MADE_BY]->(:Source)-[x_:SAME_AS]->(s_:Source) WHERE x_.at <= at AND at < x_.until
//? exclude
  AND NOT s_.id IN excluded
//? only
  AND s_.id IN speakers
//? exclude
MATCH (n_)-[:IN_DOCUMENT]->(:Document)-[:PUBLISHED_BY]->(:Source)-[y_:SAME_AS]->(q_:Source) WHERE y_.at <= at AND at < y_.until
  AND NOT q_.id IN excluded
CALL (n_, scope) {
  MATCH (n_)-[:IN_DOCUMENT]->(:Document)-[ds_:DERIVED_FROM*1..8]->(m_:Document) WHERE all(e_ IN ds_ WHERE e_.at <= at AND at < e_.until)
  MATCH (m_)-[:PUBLISHED_BY]->(:Source)-[z_:SAME_AS]->(t_:Source) WHERE z_.at <= at AND at < z_.until AND t_.id IN excluded
  RETURN count(m_) AS left_
}
WITH * WHERE left_ = 0
//? minReliability
CALL (s_, scope) {
  MATCH (s_)<-[w_:SAME_AS]-(k_:Source) WHERE w_.at <= at AND at < w_.until
  MATCH (k_)<-[h_:GRADES]-(g_:Assessment) WHERE h_.at <= at AND at < h_.until AND g_.reliability IS NOT NULL
  WITH g_ ORDER BY coalesce(g_.madeAt, g_.at) DESC, g_.id LIMIT 1
  RETURN collect(g_.reliability) AS grades_
}
WITH * WHERE size(grades_) > 0 AND grades_[0] <= $minReliability
