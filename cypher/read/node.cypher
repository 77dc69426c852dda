// One thing by its id, whatever became of it, if it was recorded by then.
MATCH (n_:Thing {id: $id_}) WHERE n_.at <= at
