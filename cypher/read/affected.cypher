// The claims that have to do with some sources or attributions.
UNWIND $affected_ AS i_ MATCH (n_:Thing:Claim {id: i_})
//< view/Claim n_=n_
//< filter/claims n_=n_
