// What a decision is about.
MATCH (p_)-[r_:CONCERNS]->(n_:Thing)
