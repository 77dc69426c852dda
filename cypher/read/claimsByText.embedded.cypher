// The thousand claims whose words fit best: by BM25 of the embedded engine.
MATCH (n_:Claim) WHERE text_match(n_.search, $query_)
WITH *, text_score(n_.search, $query_) AS b_
ORDER BY b_ DESC LIMIT 1000
WITH *
