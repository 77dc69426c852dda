// The claims that describe an event.
MATCH (p_)<-[l_:DESCRIBES]-(n_:Claim) WHERE l_.at <= at AND at < l_.until
//< edges/page n_=n_ order_=order_ behind_=behind_
//? !sorted
WITH *
//.
//< view/Claim n_=n_
//< filter/claims n_=n_
