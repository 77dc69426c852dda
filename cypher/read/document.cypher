// A document.
MATCH (n_:Thing:Document {id: $id_})
