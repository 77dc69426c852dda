// Events, by what they are called where a name is given.
//? name
//< read/named n_=n_
WHERE 'Event' IN labels(n_)
//< filter/called n_=n_
WITH *
//? !name
MATCH (n_:Event)
//? !name sorted
WHERE key_ within_
//.
//< edges/page n_=n_ order_=order_ behind_=behind_
WHERE n_.at <= at AND at < n_.until
