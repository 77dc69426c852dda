// The event a claim is held to describe: the latest decision stands first.
MATCH (p_)-[r_:DESCRIBES]->(n_:Event) WHERE r_.at <= at AND at < r_.until
