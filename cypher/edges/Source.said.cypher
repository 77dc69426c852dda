// What a source said, under any of its merged records.
//< edges/group p_=p_ m_=m_
MATCH (m_)<-[:MADE_BY]-(n_:Attribution)-[o_:OF]->(:Claim)
//< view/Attribution n_=n_ o_=o_
//< filter/attributions n_=n_
