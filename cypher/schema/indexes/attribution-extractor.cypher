// The attributions that one row of a table gave, to find its revisions.
CREATE INDEX attribution_extractor IF NOT EXISTS FOR (n:Attribution) ON (n.extractor)
