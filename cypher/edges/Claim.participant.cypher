// The entities in one role of a claim.
MATCH (p_)-[r_:INVOLVES]->(:Entity)-[x_:SAME_AS]->(n_:Entity) WHERE r_.role = $role_ AND x_.at <= at AND at < x_.until
