// The claims that describe an event.
MATCH (p_)<-[l_:DESCRIBES]-(n_:Claim) WHERE l_.at <= at AND at < l_.until
WITH *
//< view/Claim n_=n_
//< filter/claims n_=n_
