// All claims with some words: `query` names each as required, in the language of Lucene.
{% takes words, query %}
{% gives claim %}
{% local score, word %}
CALL db.index.fulltext.queryNodes('whosaid_claims', {{ query }}) YIELD node AS {{ claim }}, score AS {{ score }}
WITH * WHERE size([{{ word }} IN {{ words }} WHERE NOT {{ word }} IN split({{ claim }}.search, ' ')]) = 0
