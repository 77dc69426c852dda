// The document an unnamed source is scoped to, or that it published.
MATCH (p_)-[:SCOPED_TO]->(n_:Document)
