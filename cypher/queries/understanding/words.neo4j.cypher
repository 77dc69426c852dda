// Of each word some claims that have it.
{% takes args %}
{% gives to %}
{% local word, score %}
UNWIND [{{ word }} IN {{ args.words }} WHERE {{ word }} <> ''] AS {{ word }}
CALL ({{ word }}) {
  CALL db.index.fulltext.queryNodes('whosaid_claims', '+' + {{ word }}) YIELD node AS {{ to }}, score AS {{ score }}
  WITH {{ to }} WHERE {{ to | openAt }}
  RETURN {{ to }} LIMIT 1
}
