// Things that have exactly one of some names, or that something with such a name is merged into.
{% takes args %}
{% gives to, link %}
{% local number, score, hit, names %}
CALL () {
  {% if engine == 'neo4j' %}
  CALL db.index.fulltext.queryNodes('whosaid_names', {{ args.query }}, {limit: 1000}) YIELD node AS {{ hit }}, score AS {{ score }}
  {% else %}
  CALL grafeo.search.text('Named', 'search', {{ args.query }}, 1000) YIELD node_id AS {{ number }}, score AS {{ score }}
  MATCH ({{ hit }}:Named) WHERE id({{ hit }}) = {{ number }}
  {% endif %}
  RETURN {{ hit }}
}
WITH * WHERE {{ hit | openAt }}
MATCH ({{ hit }}){% render 'fragments/merges/same-as', to: to %} AND {{ to | openAt }}
{% render 'fragments/views/in-use', thing: to %}
WITH {{ to }}, collect([{{ hit }}.name, {{ hit }}.aliases, {{ hit }}.key, {{ hit }}.externalIds]) AS {{ names }}
WITH {{ to }}, {names: {{ names }}} AS {{ link }}
