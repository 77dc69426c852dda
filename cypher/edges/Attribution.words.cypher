// What its source says of the same claim, and of other figures of the same event: itself too.
MATCH (p_)-[:MADE_BY]->(:Source)-[x_:SAME_AS]->(g_:Source) WHERE x_.at <= at AND at < x_.until
MATCH (g_)<-[y_:SAME_AS]-(m_:Source) WHERE y_.at <= at AND at < y_.until
WITH p_, collect(m_.id) AS members_
MATCH (p_)-[f_:OF]->(t_:Claim) WHERE f_.at <= at AND at < f_.until
//< edges/figures t_=t_ rivals_=rivals_
UNWIND rivals_ + [t_.id] AS u_
WITH DISTINCT members_, u_
MATCH (k_:Thing {id: u_})
//< edges/figure k_=k_ events_=events_ roles_=roles_
MATCH (k_)<-[o_:OF]-(n_:Attribution) WHERE o_.at <= at AND at < o_.until AND o_.source IN members_
//< edges/said n_=n_ o_=o_ k_=k_ r_=r_ events_=events_ roles_=roles_
