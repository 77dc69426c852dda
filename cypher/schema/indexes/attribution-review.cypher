// The attributions that were recorded as proposals.
CREATE INDEX attribution_review IF NOT EXISTS FOR (n:Attribution) ON (n.review)
