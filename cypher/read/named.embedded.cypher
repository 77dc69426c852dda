// The thousand names whose words fit best: by BM25 of the embedded engine.
CALL grafeo.search.text('Named', 'search', $query_, 1000) YIELD node_id AS i_, score AS b_
MATCH (n_:Named) WHERE id(n_) = i_
WITH *
