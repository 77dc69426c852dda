// One level of a search for ways: the claims and links that lead on from the things with ids in from_, as hops_; where they
// lead that is neither among from_ nor among before_ (the level before it), as next_; and other_, where the other side of the
// search stands, as rest_. Once both sides have met, or one has nowhere to go, next_ and rest_ are empty: so is all that
// follows. At most most_ claims and as many links, newest first.
CALL (from_, scope) {
  CALL (from_, scope) {
    UNWIND from_ AS i_
    MATCH (:Thing {id: i_})<-[y_:SAME_AS]-(m_:Thing) WHERE y_.at <= at AND at < y_.until
    MATCH (m_)<-[:INVOLVES]-(c_:Claim)
    RETURN c_
    UNION
    UNWIND from_ AS i_
    MATCH (:Thing {id: i_})<-[y_:SAME_AS]-(m_:Thing) WHERE y_.at <= at AND at < y_.until
    MATCH (m_)<-[:MADE_BY]-(a_:Attribution)-[o_:OF]->(c_:Claim)
    //< view/Attribution n_=a_ o_=o_
    RETURN c_
  }
  WITH c_
  //< view/Claim n_=c_
  WITH c_ ORDER BY c_.sortDesc DESC, c_.id LIMIT $most_
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
  MATCH (:Thing {id: i_})<-[y_:SAME_AS]-(m_:Thing)-[t_:PART_OF]-(k_:Thing)
  WHERE y_.at <= at AND at < y_.until AND t_.at <= at AND at < t_.until
  MATCH (k_)-[x_:SAME_AS]->(o_:Thing) WHERE x_.at <= at AND at < x_.until AND o_.id <> i_
  WITH DISTINCT t_.at AS since_, t_.decision AS decision_,
    CASE WHEN startNode(t_).id = m_.id THEN i_ ELSE o_.id END AS part_,
    CASE WHEN startNode(t_).id = m_.id THEN o_.id ELSE i_ END AS whole_
  ORDER BY since_ DESC, decision_ LIMIT $most_
  RETURN collect({via: decision_, part: part_, whole: whole_}) AS links_
}
WITH *, claims_ + links_ AS hops_
CALL (hops_) {
  UNWIND hops_ AS h_
  WITH coalesce(h_.about, []) + coalesce(h_.speakers, []) + [h_.part, h_.whole] AS own_
  UNWIND own_ AS t_
  RETURN collect(DISTINCT t_) AS joined_
}
WITH *, [t_ IN joined_ WHERE NOT t_ IN from_ AND NOT t_ IN before_] AS found_
WITH *, CASE WHEN size(found_) = 0 OR size([t_ IN found_ WHERE t_ IN other_]) > 0 THEN [] ELSE found_ END AS next_
WITH *, CASE WHEN size(next_) = 0 THEN [] ELSE other_ END AS rest_
