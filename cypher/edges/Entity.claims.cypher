// The claims that involve an entity, under any of its merged records, in any role.
//< edges/group p_=p_ m_=m_
MATCH (m_)<-[:INVOLVES]-(n_:Claim)
//? sorted behind
WITH n_ WHERE behind_
//? sorted
WITH n_ ORDER BY order_
//.
//< view/Claim n_=n_
//< filter/claims n_=n_
