// The document it stands in.
MATCH (p_)-[:IN_DOCUMENT]->(n_:Document)
