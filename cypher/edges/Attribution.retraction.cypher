// The decision that struck it out, while it stands.
MATCH (p_)<-[:CONCERNS]-(n_:Retraction) WHERE n_.at <= at AND at < n_.until
