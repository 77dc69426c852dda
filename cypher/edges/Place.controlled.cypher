// The claims that tell of control of a place, under any of its merged records.
//< edges/group p_=p_ m_=m_
MATCH (m_)<-[i_:INVOLVES]-(n_:Claim) WHERE i_.role IN ['PLACE', 'ORIGIN'] AND n_.predicate IN $control_ AND n_.modality = 'ACTUAL'
WITH DISTINCT n_
//< view/Claim n_=n_
