// Sources in the order of their pages.
CREATE INDEX source_order IF NOT EXISTS FOR (n:Source) ON (n.sort)
