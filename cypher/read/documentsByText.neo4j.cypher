// The thousand documents whose words fit best: by BM25 of Lucene.
CALL db.index.fulltext.queryNodes('whosaid_documents', $query_, {limit: 1000}) YIELD node AS n_, score AS b_
WITH *
