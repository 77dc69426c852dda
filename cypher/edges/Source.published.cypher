// The documents a source published.
//< edges/group p_=p_ m_=m_
MATCH (m_)<-[:PUBLISHED_BY]-(n_:Document)
//< view/Document n_=n_
