// A page of claims, newest first, and with them all claims that they may be in conflict with: which were asked for, and which
// others meet the same conditions.
CALL (scope) {
  //< read/claims n_=n_
  WITH DISTINCT n_
  //? after
  WHERE n_.sortDesc < $key_ OR (n_.sortDesc = $key_ AND n_.id >= $keyId_)
  //.
  WITH n_ ORDER BY n_.sortDesc DESC, n_.id LIMIT $page_
  RETURN collect(n_.id) AS asked_
}
CALL (asked_, scope) {
  UNWIND asked_ AS i_
  MATCH (p_:Thing {id: i_})
  //< edges/rivals p_=p_ k_=k_
  WITH DISTINCT k_
  WHERE NOT k_.id IN asked_
  WITH k_
  //< view/Claim n_=k_
  RETURN collect(k_.id) AS rivals_
}
CALL (rivals_, scope) {
  UNWIND rivals_ AS j_
  MATCH (m_:Thing {id: j_})
  //< view/Claim n_=m_
  //< filter/claims n_=m_
  RETURN collect(m_.id) AS matching_
}
WITH asked_, asked_ + rivals_ AS all_, asked_ + matching_ AS wanted_
UNWIND all_ AS u_
MATCH (n_:Thing {id: u_})
WITH n_, {asked: n_.id IN asked_, wanted: n_.id IN wanted_, place: n_.sortDesc} AS r_
