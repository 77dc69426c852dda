// Who published it.
MATCH (p_)-[:PUBLISHED_BY]->(:Source)-[x_:SAME_AS]->(n_:Source) WHERE x_.at <= at AND at < x_.until
