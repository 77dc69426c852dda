// Who speaks and publishes, as merges have them, each with the ids of its records that are named.
//< edges/spoken given_=given_ i_=i_
MATCH (:Thing {id: i_})-[x_:SAME_AS]->(n_:Source) WHERE x_.at <= at AND at < x_.until
WITH n_, collect(DISTINCT i_) AS members_
WITH n_, {members: members_} AS r_
