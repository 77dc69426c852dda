// A source, as it is merged.
MATCH (:Thing {id: $id_})-[x_:SAME_AS]->(n_:Source) WHERE x_.at <= at AND at < x_.until
