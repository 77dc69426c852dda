// Claims, found from the narrowest thing that a filter names.
{% takes args, page %}
{% gives to %}
{% local id, start, record %}
{% if args.byEntity %}
MATCH ({{ start }}:Thing {id: {{ args.anchor }}})
{% render 'edges/Entity/claims', from: start, args: args, page: page, to: to %}
{% elsif args.byEvent %}
MATCH ({{ start }}:Thing {id: {{ args.anchor }}})
{% render 'edges/Event/claims', from: start, args: args, page: page, to: to %}
{% else %}
{% if args.byIds %}
UNWIND {{ args.anchor }} AS {{ id }} MATCH ({{ to }}:Thing:Claim {id: {{ id }}})
{% elsif args.byVoices %}
UNWIND keys({{ args.voices }}) AS {{ id }} MATCH ({{ to }}:Thing:Claim {id: {{ id }}})
{% elsif args.byUnnamed %}
UNWIND keys({{ args.onlyUnnamed }}) AS {{ id }} MATCH ({{ to }}:Thing:Claim {id: {{ id }}})
{% elsif args.byPlaces %}
UNWIND keys({{ args.anchor }}) AS {{ id }} MATCH (:Thing {id: {{ id }}})<-[:INVOLVES]-({{ to }})
WITH DISTINCT {{ to }}
{% elsif args.byUnknownTime %}
MATCH ({{ to }}:Claim {sortDesc: ''})
{% elsif args.byDocument %}
MATCH (:Thing {id: {{ args.document }}})<-[:IN_DOCUMENT]-({{ 'Attribution' | implied }})-[:OF]->({{ to }})
WITH DISTINCT {{ to }}
{% elsif args.byDissent %}
UNWIND ['DENIES', 'DOUBTS', 'DECLINES', 'WITHDRAWS'] AS {{ id }} MATCH (:Attribution {stance: {{ id }}})-[:OF]->({{ to }}:Claim)
WITH DISTINCT {{ to }}
{% elsif args.byText %}
{% render 'fragments/search/claims-with-words', words: args.anchor, query: args.query, claim: to %}
WITH *
{% elsif args.bySource %}
MATCH ({{ start }}:Thing {id: {{ args.anchor }}})
{% render 'fragments/merges/merged-records', node: start, record: record %}
MATCH ({{ record }})<-[:MADE_BY]-({{ 'Attribution' | implied }})-[:OF]->({{ to }})
WITH DISTINCT {{ to }}
{% elsif args.byInvolved %}
UNWIND {{ args.anchor }} AS {{ id }} MATCH ({{ start }}:Thing {id: {{ id }}})
{% render 'fragments/merges/merged-records', node: start, record: record %}
MATCH ({{ record }})<-[:INVOLVES]-({{ to }})
WITH DISTINCT {{ to }}
{% elsif args.byAnySource %}
UNWIND {{ args.anchor }} AS {{ id }} MATCH ({{ start }}:Thing {id: {{ id }}})
{% render 'fragments/merges/merged-records', node: start, record: record %}
MATCH ({{ record }})<-[:MADE_BY]-({{ 'Attribution' | implied }})-[:OF]->({{ to }})
WITH DISTINCT {{ to }}
{% elsif args.byPredicate %}
UNWIND {{ args.anchor }} AS {{ id }} MATCH ({{ to }}:Claim {predicate: {{ id }}})
{% endif %}
{% if args.byLabel %}
{% render 'fragments/all-of-label', label: 'Claim', page: page, to: to %}
{% else %}
{% render 'fragments/page', thing: to, page: page %}
{% endif %}
{% render 'fragments/views/claim-in-view', claim: to, filter: args %}
{% render 'fragments/filters/claim-filter', claim: to, filter: args %}
{% endif %}
