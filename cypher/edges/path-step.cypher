// The claims and links that lead on from the things with ids in from_ and what these are merged with, as hops_, each with the
// things it joins, as they are merged. At most $taken_ claims and as many links, newest first. No WITH DISTINCT may follow a CALL
// here: the embedded engine would drop all rows but the first 2,048 (the UNION has taken care of it).
CALL (from_, scope) {
  CALL (from_, scope) {
    UNWIND from_ AS i_
    MATCH (p_:Thing {id: i_})
    //< edges/group p_=p_ m_=m_
    MATCH (m_)<-[:INVOLVES]-(c_:Claim)
    RETURN c_
    UNION
    UNWIND from_ AS i_
    MATCH (p_:Thing {id: i_})
    //< edges/group p_=p_ m_=m_
    MATCH (m_)<-[:MADE_BY]-(a_:Attribution)-[o_:OF]->(c_:Claim)
    //< view/Attribution n_=a_ o_=o_
    RETURN c_
  }
  WITH c_
  //< view/Claim n_=c_
  WITH c_ ORDER BY c_.sortDesc DESC, c_.id LIMIT $taken_
  CALL (c_, at) {
    MATCH (c_)-[:INVOLVES]->(:Entity)-[x_:SAME_AS]->(e_:Entity) WHERE x_.at <= at AND at < x_.until
    RETURN collect(DISTINCT e_.id) AS about_
  }
  CALL (c_, scope) {
    MATCH (c_)<-[o_:OF]-(a_:Attribution)
    //< view/Attribution n_=a_ o_=o_
    MATCH (a_)-[:MADE_BY]->(:Source)-[x_:SAME_AS]->(s_:Source) WHERE x_.at <= at AND at < x_.until
    RETURN collect(DISTINCT s_.id) AS by_
  }
  RETURN collect({via: c_.id, about: about_, speakers: by_}) AS claims_
}
CALL (from_, at) {
  UNWIND from_ AS i_
  MATCH (:Thing {id: i_})-[x_:SAME_AS]->(g_:Thing) WHERE x_.at <= at AND at < x_.until
  MATCH (g_)<-[y_:SAME_AS]-(m_:Thing)-[t_:PART_OF]-(k_:Thing)
  WHERE y_.at <= at AND at < y_.until AND t_.at <= at AND at < t_.until
  MATCH (k_)-[z_:SAME_AS]->(o_:Thing) WHERE z_.at <= at AND at < z_.until AND o_.id <> g_.id
  WITH DISTINCT t_.at AS since_, t_.decision AS decision_,
    CASE WHEN startNode(t_).id = m_.id THEN g_.id ELSE o_.id END AS part_,
    CASE WHEN startNode(t_).id = m_.id THEN o_.id ELSE g_.id END AS whole_
  ORDER BY since_ DESC, decision_ LIMIT $taken_
  RETURN collect({via: decision_, part: part_, whole: whole_}) AS links_
}
WITH *, claims_ + links_ AS hops_
