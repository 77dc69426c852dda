// Further conditions on a claim n_, after its view: ClaimFilter.
//? ids
  AND n_.id IN $ids_
//? predicates
  AND n_.predicate IN $predicates_
//? modality
  AND n_.modality IN $modality_
//? from
  AND n_.validTo >= $from_
//? to
  AND n_.validFrom <= $to_
//? words
  AND size([w_ IN $words_ WHERE NOT w_ IN split(n_.search, ' ')]) = 0
//? entity
CALL (n_, at) {
  MATCH (g_:Thing {id: $entity_})-[x_:SAME_AS]->(q_:Entity) WHERE x_.at <= at AND at < x_.until
  MATCH (q_)<-[y_:SAME_AS]-(e_:Entity) WHERE y_.at <= at AND at < y_.until
  MATCH (e_)<-[:INVOLVES]-(n_)
  RETURN count(e_) AS involved_
}
WITH * WHERE involved_ > 0
//? roles
CALL (n_, at) {
  MATCH (n_)-[i_:INVOLVES]->(:Entity)-[u_:SAME_AS]->(v_:Entity) WHERE u_.at <= at AND at < u_.until
  MATCH (v_)<-[t_:SAME_AS]-(f_:Entity) WHERE t_.at <= at AND at < t_.until
  RETURN collect(i_.role + ' ' + f_.id) AS played_
}
WITH * WHERE size([w_ IN $roles_ WHERE NOT w_ IN played_]) = 0
//? event
CALL (n_, at) {
  MATCH (n_)-[l_:DESCRIBES]->(h_:Event) WHERE h_.id = $event_ AND l_.at <= at AND at < l_.until
  RETURN count(h_) AS described_
}
WITH * WHERE described_ > 0
//? onlyUnnamed
CALL (n_, scope) {
  MATCH (n_)<-[:OF]-(:Attribution)-[:RELAYS|BASED_ON*0..]->(b_:Attribution)
  WITH DISTINCT b_
  MATCH (b_)-[j_:OF]->(:Claim)
  //< view/Attribution n_=b_ o_=j_
  WITH b_ WHERE b_.stance = 'ASSERTS' AND b_.certainty <> 'UNCOMMITTED' AND NOT (b_)-[:RELAYS]->() AND NOT (b_)-[:BASED_ON]->(:Attribution)
  MATCH (b_)-[:MADE_BY]->(:Source)-[k_:SAME_AS]->(m_:Source) WHERE k_.at <= at AND at < k_.until
  WITH DISTINCT m_
  RETURN count(m_) AS roots_, sum(CASE WHEN 'UnnamedSource' IN labels(m_) THEN 0 ELSE 1 END) AS named_
}
WITH * WHERE roots_ > 0 AND named_ = 0
