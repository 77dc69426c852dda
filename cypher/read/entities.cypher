// Entities, by what they are called where a name is given.
//? name
//< read/named n_=n_
WHERE 'Entity' IN labels(n_)
//< filter/called n_=n_
WITH *
//? !name
MATCH (n_:Entity)
//? !name sorted
WHERE key_ within_
//.
//< edges/page n_=n_ order_=order_ behind_=behind_
//< view/Named n_=n_
