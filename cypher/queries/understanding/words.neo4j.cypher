// Of each of eight words a claim that has it.
{% takes args %}
{% gives to %}
{% local word, words, score %}
WITH [{{ args.word0 }}, {{ args.word1 }}, {{ args.word2 }}, {{ args.word3 }}, {{ args.word4 }}, {{ args.word5 }}, {{ args.word6 }}, {{ args.word7 }}] AS {{ words }}
UNWIND [{{ word }} IN {{ words }} WHERE {{ word }} <> ''] AS {{ word }}
CALL ({{ word }}) {
  CALL db.index.fulltext.queryNodes('whosaid_claims', '+' + {{ word }}) YIELD node AS {{ to }}, score AS {{ score }}
  WITH {{ to }} WHERE {{ to | openAt }}
  RETURN {{ to }} LIMIT 1
}
