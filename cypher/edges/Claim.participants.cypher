// Who and what a claim is about, with the role of each.
MATCH (p_)-[r_:INVOLVES]->(:Entity)-[x_:SAME_AS]->(n_:Entity) WHERE x_.at <= at AND at < x_.until
