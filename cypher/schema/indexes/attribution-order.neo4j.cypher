// Attributions in the order of their pages.
CREATE INDEX attribution_order IF NOT EXISTS FOR (n:Attribution) ON (n.sort)
