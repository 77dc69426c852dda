// Things that an answer refers to, by their ids. What a source depends on may be a place: that cannot speak, and is no source.
UNWIND $ids_ AS i_ MATCH (n_:Thing {id: i_}) WHERE n_.at <= at
//? speaking
  AND NOT 'Place' IN labels(n_)
