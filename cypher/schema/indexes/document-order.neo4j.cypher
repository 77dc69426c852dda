// Documents in the order of their pages.
CREATE INDEX document_order IF NOT EXISTS FOR (n:Document) ON (n.sort)
