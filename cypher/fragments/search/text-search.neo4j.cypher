// The thousand nodes whose words fit best: by BM25 of Lucene.
{% takes label, index, query %}
{% gives node %}
{% local score %}
CALL db.index.fulltext.queryNodes('{{ index }}', {{ query }}, {limit: 1000}) YIELD node AS {{ node }}, score AS {{ score }}
