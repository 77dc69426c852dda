// The Admiralty grades it was given, withdrawn or not.
MATCH (p_)<-[:CONCERNS]-(n_:Assessment) WHERE n_.at <= at
