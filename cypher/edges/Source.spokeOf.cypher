// The claims that a source speaks of in its latest attributions, whatever became of these.
//< edges/group p_=p_ m_=m_
MATCH (m_)<-[:MADE_BY]-(a_:Attribution)-[o_:OF]->(:Claim) WHERE o_.at <= at AND at < o_.until
//? publishedBy
  AND o_.published <= $publishedBy
//.
WITH DISTINCT a_ ORDER BY a_.sort DESC, a_.id LIMIT $latest_
MATCH (a_)-[:OF]->(n_:Claim)
WITH DISTINCT n_
