// The entries of the journal after one that were recorded at given moments.
MATCH (n_:Change) WHERE n_.seq > $seq_ AND n_.at IN $moments_
