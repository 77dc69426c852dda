// Its standing at that moment: review state, and whether it was struck out.
MATCH (p_)-[r_:OF]->(n_:Claim) WHERE r_.at <= at AND at < r_.until
