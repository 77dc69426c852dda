// The claims whose attributions reasoning about a claim p_ may need, by id: itself, those that its attributions lead to by
// RELAYS and BASED_ON, and those that give another figure of the same event.
MATCH (p_)<-[:OF]-(:Attribution)-[:RELAYS|BASED_ON*0..]->(x_:Attribution)
WITH DISTINCT x_
MATCH (x_)-[:OF]->(t_:Claim)
WITH DISTINCT t_
//< edges/figures t_=t_ rivals_=rivals_
UNWIND rivals_ + [t_.id] AS u_
RETURN collect(DISTINCT u_) AS given_
