// The decided links of those who do something in a claim: what they are part of, and whom they are allied with.
MATCH (p_)-[i_:INVOLVES]->(:Entity)-[x_:SAME_AS]->(s_:Entity)
WHERE i_.role IN ['ACTOR', 'TARGET', 'CONTROLLER'] AND x_.at <= at AND at < x_.until
WITH collect(DISTINCT s_.id) AS ids_
//< edges/ties ids_=ids_ r_=r_ n_=n_
