// The claims that involve an entity, under any of its merged records, in any role.
//< edges/group p_=p_ m_=m_
MATCH (m_)<-[:INVOLVES]-(n_:Claim)
WITH DISTINCT n_
//< edges/page n_=n_ order_=order_ behind_=behind_
//< view/Claim n_=n_
//< filter/claims n_=n_
