// Things by words, best first. Score: the share of the query's tokens that a thing has (letter triples among names, so that
// spellings meet; whole words in texts). A name that only sounds alike, in another script, scores less than one that is spelled so,
// and so does one that has a word which begins as the last of the query.
// A name that fits half as well as a text comes before it: it is what texts are about. A thing has the names of all that is merged
// into it; what represents a record is looked for once it fits.
{% takes args %}
{% gives to, link %}
{% local hit, tokens, lift, own, spelt, begun, written, heard, score, names, length, token, keys, key %}
CALL ({{ view.scope }}) {
{% if args.names %}
  {% render 'fragments/search/text-search', label: 'Named', index: 'whosaid_names', query: args.query, node: hit %}
  RETURN {{ hit }}, {{ args.tokens }} AS {{ tokens }}, 0.5 AS {{ lift }}
{% endif %}
{% if args.claims %}
  {% if args.names %}
  UNION ALL
  {% endif %}
  {% render 'fragments/search/text-search', label: 'Claim', index: 'whosaid_claims', query: args.query, node: hit %}
  WITH *
  {% render 'fragments/views/claim-in-view', claim: hit, filter: false %}
  RETURN {{ hit }}, {{ args.words }} AS {{ tokens }}, 0.0 AS {{ lift }}
{% endif %}
{% if args.documents %}
  {% if args.names or args.claims %}
  UNION ALL
  {% endif %}
  {% render 'fragments/search/text-search', label: 'Document', index: 'whosaid_documents', query: args.query, node: hit %}
  WITH *
  {% render 'fragments/views/document-in-view', document: hit %}
  RETURN {{ hit }}, {{ args.words }} AS {{ tokens }}, 0.0 AS {{ lift }}
{% endif %}
}
WITH *, split({{ hit }}.search, ' ') AS {{ own }} WHERE {{ hit | openAt }}
WITH *, toFloat(size([{{ token }} IN {{ tokens }} WHERE {{ token }} IN {{ own }}])) / size({{ tokens }}) AS {{ spelt }}
{% if args.begun %}
WITH *, {{ args.beginningAlike }} * size([{{ token }} IN {{ args.begun }} WHERE {{ token }} IN {{ own }}]) / size({{ args.begun }}) AS {{ begun }}
WITH *, CASE WHEN {{ begun }} > {{ spelt }} THEN {{ begun }} ELSE {{ spelt }} END AS {{ written }}
{% else %}
WITH *, {{ spelt }} AS {{ written }}
{% endif %}
{% if args.sounds %}
WITH *, {{ args.soundingAlike }} * size([{{ keys }} IN {{ args.sounds }} WHERE size([{{ key }} IN {{ keys }} WHERE {{ key }} IN {{ own }}]) > 0]) / size({{ args.sounds }}) AS {{ heard }}
WITH *, CASE WHEN {{ heard }} > {{ written }} THEN {{ heard }} ELSE {{ written }} END AS {{ score }}
{% else %}
WITH *, {{ written }} AS {{ score }}
{% endif %}
WITH * WHERE {{ score }} >= {{ args.enough }}
{% if args.names %}
CALL ({{ hit }}) {
  MATCH ({{ hit }}){% render 'fragments/merges/same-as', to: to %}
  RETURN {{ to }}
  UNION ALL
  WITH {{ hit }} AS {{ to }} WHERE NOT 'Entity' IN labels({{ to }}) AND NOT 'Source' IN labels({{ to }})
  RETURN {{ to }}
}
WITH *
WHERE {{ to | openAt }} AND ({{ lift }} = 0.0 OR ('Entity' IN labels({{ to }}) AND {{ args.entities }}) OR ('Source' IN labels({{ to }}) AND {{ to }}.onlyProposed IS NULL AND {{ args.sources }}) OR ('Event' IN labels({{ to }}) AND {{ args.events }}))
{% if view.exclude %}
  AND NOT {{ to }}.id IN excluded
{% endif %}
{% if view.only %}
  AND (NOT 'Source' IN labels({{ to }}) OR {{ to }}.id IN speakers)
{% endif %}
{% render 'fragments/views/in-use', thing: to %}
{% else %}
WITH *, {{ hit }} AS {{ to }}
{% endif %}
WITH {{ to }}, {{ lift }}, max({{ score }}) AS {{ score }}, min(size({{ own }})) AS {{ length }}, collect([{{ hit }}.name, {{ hit }}.aliases, {{ hit }}.key, {{ hit }}.externalIds]) AS {{ names }}
WITH {{ to }}, {score: {{ score }}, rank: {{ score }} + {{ lift }}, length: {{ length }}, names: {{ names }}} AS {{ link }}
