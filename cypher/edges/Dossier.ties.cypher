// The decided links between those who speak and publish, and from there on: whom they are part of, are one voice with, or
// depend on.
//< edges/spoken given_=given_ i_=i_
MATCH (:Thing {id: i_})-[x_:SAME_AS]->(s_:Source) WHERE x_.at <= at AND at < x_.until
WITH collect(DISTINCT s_.id) AS ids_
//< edges/ties ids_=ids_ r_=r_ n_=n_
