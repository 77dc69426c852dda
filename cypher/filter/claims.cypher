// Further conditions on a claim n_, after its view: ClaimFilter. Which claims rest on unnamed sources only is worked out before.
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
//? onlyUnnamed
  AND $onlyUnnamed[n_.id] IS NOT NULL
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
