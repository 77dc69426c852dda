// Whose words it passes on.
MATCH (p_)-[e_:RELAYS]->(n_:Attribution) WHERE e_.at <= at AND at < e_.until
MATCH (n_)-[o_:OF]->(:Claim)
//< view/Attribution n_=n_ o_=o_
