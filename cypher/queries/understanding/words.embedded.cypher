// Of each of eight words a claim that has it.
{% takes args %}
{% gives to %}
CALL () {
  {% render 'fragments/search/some-with-word', word: args.word0, claim: to %}
  UNION
  {% render 'fragments/search/some-with-word', word: args.word1, claim: to %}
  UNION
  {% render 'fragments/search/some-with-word', word: args.word2, claim: to %}
  UNION
  {% render 'fragments/search/some-with-word', word: args.word3, claim: to %}
  UNION
  {% render 'fragments/search/some-with-word', word: args.word4, claim: to %}
  UNION
  {% render 'fragments/search/some-with-word', word: args.word5, claim: to %}
  UNION
  {% render 'fragments/search/some-with-word', word: args.word6, claim: to %}
  UNION
  {% render 'fragments/search/some-with-word', word: args.word7, claim: to %}
}
