// The thousand documents whose words fit best: by BM25 of the embedded engine.
CALL grafeo.search.text('Document', 'search', $query_, 1000) YIELD node_id AS i_, score AS b_
MATCH (n_:Document) WHERE id(n_) = i_
WITH *
