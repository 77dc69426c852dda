// The entries of the journal that were recorded at given moments.
MATCH (n_:Change) WHERE n_.at IN $ids_
