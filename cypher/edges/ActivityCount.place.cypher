// The place that was counted by.
MATCH (n_:Thing {id: p_.place})
