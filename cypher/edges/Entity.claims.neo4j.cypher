// The claims that involve an entity, under any of its merged records, in any role. A page of them is read in its order from the
// links to each record, and no more of them than it needs.
//< edges/group p_=p_ m_=m_
//? !sorted
MATCH (m_)<-[:INVOLVES]-(n_:Claim)
WITH DISTINCT n_
//? sorted
CALL (m_, scope) {
  MATCH (n_)-[i_:INVOLVES]->() USING INDEX SEEK i_:INVOLVES(entity, by_) WHERE i_.entity = m_.id AND i_.by_ within_
  WITH n_, i_ ORDER BY i_.entity down_, i_.by_ down_, n_.id
//? sorted behind
  WITH n_ WHERE behind_
//? sorted
  WITH DISTINCT n_
//.
//< view/Claim n_=n_
//< filter/claims n_=n_
//? sorted
  RETURN n_ LIMIT $most_
}
