// What a text may name: things of which a name has most of the letter triples of a word of it, or sounds like one, or whose
// description has it. Those that fit most words come first. Of the 150 that fit the text best: the rest is compared word by word, which
// takes time.
{% takes args %}
{% gives to, link %}
{% local score, number, hit, own, word, token, keys, key, said, length, names %}
CALL () {
  {% if engine == 'neo4j' %}
  CALL db.index.fulltext.queryNodes('whosaid_names', {{ args.query }}, {limit: 150}) YIELD node AS {{ hit }}, score AS {{ score }}
  {% else %}
  CALL grafeo.search.text('Named', 'search', {{ args.query }}, 150) YIELD node_id AS {{ number }}, score AS {{ score }}
  MATCH ({{ hit }}:Named) WHERE id({{ hit }}) = {{ number }}
  {% endif %}
  RETURN {{ hit }}
}
WITH *, ' ' + {{ hit }}.search + ' ' AS {{ own }} WHERE {{ hit | openAt }}
WITH *, size([{{ word }} IN {{ args.words }} WHERE toFloat(size([{{ token }} IN {{ word }} WHERE {{ own }} CONTAINS {{ token }}])) >= {{ args.enough }} * size({{ word }})]) + size([{{ keys }} IN {{ args.sounds }} WHERE size([{{ key }} IN {{ keys }} WHERE {{ own }} CONTAINS {{ key }}]) > 0]) AS {{ said }}
WITH * WHERE {{ said }} > 0
CALL ({{ hit }}) {
  MATCH ({{ hit }}){% render 'fragments/merges/same-as', to: to %}
  RETURN {{ to }}
  UNION ALL
  WITH {{ hit }} AS {{ to }} WHERE NOT 'Entity' IN labels({{ to }}) AND NOT 'Source' IN labels({{ to }})
  RETURN {{ to }}
}
WITH * WHERE {{ to | openAt }}
{% render 'fragments/views/in-use', thing: to %}
WITH {{ to }}, max({{ said }}) AS {{ said }}, min(size(split({{ own }}, ' '))) AS {{ length }}, collect([{{ hit }}.name, {{ hit }}.aliases, {{ hit }}.key, {{ hit }}.externalIds]) AS {{ names }}
WITH {{ to }}, {score: {{ said }}, rank: {{ said }}, length: {{ length }}, names: {{ names }}} AS {{ link }}
