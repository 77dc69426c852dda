// Documents by their URL.
CREATE INDEX document_address IF NOT EXISTS FOR (n:Document) ON (n.address)
