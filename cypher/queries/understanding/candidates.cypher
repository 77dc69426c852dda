// Claims that a text may be about, in no order and not more than are compared: those that meet its conditions, or some that are near.
// The text is the same for all texts, so that an engine plans it once: a list of what is not said is empty, and a time is null.
{% takes args %}
{% gives to %}
{% local id, start, record, predicate, describes, participant, members, set, member, word, query %}
{% if args.exact %}
CALL () {
  UNWIND {{ args.entities }} AS {{ id }} MATCH ({{ start }}:Thing {id: {{ id }}})
  {% render 'fragments/merges/merged-records', node: start, record: record %}
  MATCH ({{ record }})<-[:INVOLVES]-({{ to }})
  RETURN {{ to }}
  UNION
  UNWIND {{ args.events }} AS {{ id }} MATCH (:Thing {id: {{ id }}})<-[{{ describes }}:DESCRIBES]-({{ to }}) WHERE {{ describes | openAt }}
  RETURN {{ to }}
  UNION
  UNWIND {{ args.called }} AS {{ predicate }} MATCH ({{ to }}:Claim {predicate: {{ predicate }}})
  RETURN {{ to }}
  UNION
  {% if engine == 'neo4j' %}
  UNWIND {{ args.queries }} AS {{ query }}
  {% endif %}
  {% render 'fragments/search/claims-with-words', words: args.seek, query: query, claim: to %}
  RETURN {{ to }}
}
WITH *
{% render 'fragments/views/claim-in-view', claim: to, filter: false %}
  AND (size({{ args.predicates }}) = 0 OR {{ to }}.predicate IN {{ args.predicates }})
  AND ({{ args.from }} IS NULL OR {{ to }}.validTo >= {{ args.from }})
  AND ({{ args.until }} IS NULL OR {{ to }}.validFrom <= {{ args.until }})
  AND size([{{ word }} IN {{ args.words }} WHERE NOT {{ word }} IN split({{ to }}.search, ' ')]) = 0
CALL ({{ to }}) {
  MATCH ({{ to }})-[:INVOLVES]->({{ participant }})
  {% render 'fragments/merges/merged-records', node: participant, record: record %}
  RETURN collect(DISTINCT {{ record }}.id) AS {{ members }}
}
WITH * WHERE size([{{ set }} IN {{ args.sets }} WHERE size([{{ member }} IN {{ members }} WHERE {{ set }}[{{ member }}] IS NOT NULL]) = 0]) = 0
WITH * LIMIT {{ args.most }}
{% else %}
CALL () {
  UNWIND {{ args.entities }} AS {{ id }}
  CALL ({{ id }}) {
    MATCH ({{ start }}:Thing {id: {{ id }}})
    {% render 'fragments/merges/merged-records', node: start, record: record %}
    MATCH ({{ record }})<-[:INVOLVES]-({{ to }}) WHERE {{ to | openAt }}
    RETURN DISTINCT {{ to }} LIMIT {{ args.most }}
  }
  RETURN {{ to }}
  UNION
  UNWIND {{ args.called }} AS {{ predicate }}
  CALL ({{ predicate }}) {
    MATCH ({{ to }}:Claim {predicate: {{ predicate }}}) WHERE {{ to | openAt }}
    RETURN {{ to }} LIMIT {{ args.alike }}
  }
  RETURN {{ to }}
}
WITH *
{% render 'fragments/views/claim-in-view', claim: to, filter: false %}
{% endif %}
