// The state in which a thing was at that moment, if it was another than now.
MATCH (p_)-[:HAS_REVISION]->(n_:Revision) WHERE n_.at <= at AND at < n_.until
