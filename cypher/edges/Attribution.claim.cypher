// The claim it concerns, also through the attribution it is about.
MATCH (p_)-[o_:OF]->(n_:Claim) WHERE o_.at <= at AND at < o_.until
