// The documents it is declared to be made from.
MATCH (p_)-[r_:DERIVED_FROM]->(n_:Document) WHERE r_.at <= at AND at < r_.until
