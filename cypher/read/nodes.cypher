// Things by their ids.
UNWIND $ids_ AS i_ MATCH (n_:Thing {id: i_}) WHERE n_.at <= at
