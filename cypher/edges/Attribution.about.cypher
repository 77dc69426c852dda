// The attribution it answers, when it is about a saying and not about the claim itself.
MATCH (p_)-[:ABOUT]->(n_:Attribution)
