// Attributions that were recorded as proposals, of one document, one source or one attribution where these are named; without those that
// only relay another proposal.
{% takes args, page %}
{% gives to %}
{% local start, record, status, relay, relayed, inner %}
{% if args.source %}
MATCH ({{ start }}:Thing {id: {{ args.source }}})
{% render 'fragments/merges/merged-records', node: start, record: record %}
MATCH ({{ record }})<-[:MADE_BY]-({{ to }}:Attribution) WHERE {{ to }}.review = 'PROPOSED'
{% elsif args.attribution %}
MATCH ({{ to }}:Attribution {id: {{ args.attribution }}}) WHERE {{ to }}.review = 'PROPOSED'
{% elsif args.document %}
MATCH (:Thing {id: {{ args.document }}})<-[:IN_DOCUMENT]-({{ to }}:Attribution) WHERE {{ to }}.review = 'PROPOSED'
{% else %}
MATCH ({{ to }}:Attribution {review: 'PROPOSED'})
{% endif %}
{% render 'fragments/page', thing: to, page: page %}
MATCH ({{ to }})-[{{ status }}:OF]->()
WHERE {{ to | openAt }} AND {{ status | openAt }} AND {{ to }}.place IS NOT NULL
{% if args.isDecided %}
  AND {{ status }}.review <> 'PROPOSED'
{% elsif args.isUndecided %}
  AND {{ status }}.review = 'PROPOSED' AND NOT {{ status }}.retracted
{% endif %}
{% if args.attribution %}
  AND {{ to }}.id = {{ args.attribution }}
{% endif %}
{% if args.document %}
  AND {{ to }}.documentId = {{ args.document }}
{% endif %}
{% if args.extractor %}
  AND {{ to }}.extractor STARTS WITH {{ args.extractor }}
{% endif %}
CALL ({{ to }}) {
  MATCH ({{ to }})-[{{ relay }}:RELAYS]->({{ relayed }}:Attribution) WHERE {{ relay | openAt }} AND {{ relayed }}.review = 'PROPOSED'
  RETURN count({{ relayed }}) AS {{ inner }}
}
WITH * WHERE {{ inner }} = 0
