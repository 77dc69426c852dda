// Who says it.
MATCH (p_)-[:MADE_BY]->(:Source)-[x_:SAME_AS]->(n_:Source) WHERE x_.at <= at AND at < x_.until
