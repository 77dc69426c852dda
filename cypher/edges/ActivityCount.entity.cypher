// The entity that was counted by.
MATCH (n_:Thing {id: p_.entity})
