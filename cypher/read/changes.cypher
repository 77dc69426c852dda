// The journal, in its order.
MATCH (n_:Change)
//? sorted
WHERE key_ within_
//.
//< edges/page n_=n_ order_=order_ behind_=behind_
WHERE n_.at <= at
