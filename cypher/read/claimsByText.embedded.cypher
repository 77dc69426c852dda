// The thousand claims whose words fit best: by BM25 of the embedded engine.
CALL grafeo.search.text('Claim', 'search', $query_, 1000) YIELD node_id AS i_, score AS b_
MATCH (n_:Claim) WHERE id(n_) = i_
WITH *
