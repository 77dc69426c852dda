// The journal, in its order.
MATCH (n_:Change) WHERE n_.at <= at
