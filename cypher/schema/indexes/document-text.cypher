// Documents by their text.
CREATE INDEX document_text IF NOT EXISTS FOR (n:Document) ON (n.sha256)
