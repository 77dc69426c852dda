// What was decided about it and another thing, withdrawn or not.
MATCH (p_)<-[:CONCERNS]-(r_:Link) WHERE r_.at <= at
MATCH (r_)-[:CONCERNS]->(n_:Thing) WHERE n_.id <> p_.id
