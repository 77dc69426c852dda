// Things by words, best first. Score: the share of the query's tokens that a thing has (letter triples among names, so that
// spellings meet; whole words in texts). A name that fits half as well as a text comes before it: it is what texts are about.
{% takes args %}
{% gives to, link %}
{% local tokens, lift, own, share, token %}
CALL ({{ view.scope }}) {
{% if args.names %}
  {% render 'fragments/text-search', label: 'Named', index: 'whosaid_names', query: args.query, node: to %}
  WITH *
  WHERE (('Entity' IN labels({{ to }}) AND {{ args.entities }}) OR ('Source' IN labels({{ to }}) AND {{ args.sources }}) OR ('Event' IN labels({{ to }}) AND {{ args.events }}))
  {% if view.exclude %}
    AND NOT {{ to }}.id IN excluded
  {% endif %}
  {% if view.only %}
    AND (NOT 'Source' IN labels({{ to }}) OR {{ to }}.id IN speakers)
  {% endif %}
  RETURN {{ to }}, {{ args.tokens }} AS {{ tokens }}, 0.5 AS {{ lift }}
{% endif %}
{% if args.claims %}
  {% if args.names %}
  UNION ALL
  {% endif %}
  {% render 'fragments/text-search', label: 'Claim', index: 'whosaid_claims', query: args.query, node: to %}
  WITH *
  {% render 'fragments/claim-in-view', claim: to, filter: false %}
  RETURN {{ to }}, {{ args.words }} AS {{ tokens }}, 0.0 AS {{ lift }}
{% endif %}
{% if args.documents %}
  {% if args.names or args.claims %}
  UNION ALL
  {% endif %}
  {% render 'fragments/text-search', label: 'Document', index: 'whosaid_documents', query: args.query, node: to %}
  WITH *
  {% render 'fragments/document-in-view', document: to %}
  RETURN {{ to }}, {{ args.words }} AS {{ tokens }}, 0.0 AS {{ lift }}
{% endif %}
}
WITH * WHERE {{ to | openAt }}
WITH *, split({{ to }}.search, ' ') AS {{ own }}
WITH *, toFloat(size([{{ token }} IN {{ tokens }} WHERE {{ token }} IN {{ own }}])) / size({{ tokens }}) AS {{ share }}
WITH {{ to }}, {score: {{ share }}, rank: {{ share }} + {{ lift }}, length: size({{ own }})} AS {{ link }}
WHERE {{ link }}.score >= {{ args.enough }}
{% render 'fragments/not-absorbed', thing: to %}
