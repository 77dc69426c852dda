// Sources, by what they are called where a name is given.
//? name
//< read/named n_=n_
WHERE 'Source' IN labels(n_)
//< filter/called n_=n_
WITH *
//? !name
MATCH (n_:Source)
//.
//< view/Named n_=n_
