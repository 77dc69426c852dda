// Everything that is one with p_ by merges, as m_.
MATCH (p_)-[x_:SAME_AS]->(g_:Thing) WHERE x_.at <= at AND at < x_.until
MATCH (g_)<-[y_:SAME_AS]-(m_:Thing) WHERE y_.at <= at AND at < y_.until
