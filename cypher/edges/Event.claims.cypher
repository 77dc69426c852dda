// The claims that describe an event.
MATCH (p_)<-[l_:DESCRIBES]-(n_:Claim) WHERE l_.at <= at AND at < l_.until
//? sorted behind
WITH n_ WHERE behind_
//? sorted
WITH n_ ORDER BY order_
//? !sorted
WITH *
//.
//< view/Claim n_=n_
//< filter/claims n_=n_
