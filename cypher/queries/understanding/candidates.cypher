// Claims that a text may be about, in no order: of its entities, or of its predicates; not more than are compared.
{% takes args %}
{% gives to %}
{% local id, start, record, predicate, claim %}
{% if args.byInvolved %}
UNWIND {{ args.anchor }} AS {{ id }}
CALL ({{ id }}{{ view.imports }}) {
  MATCH ({{ start }}:Thing {id: {{ id }}})
  {% render 'fragments/merges/merged-records', node: start, record: record %}
  MATCH ({{ record }})<-[:INVOLVES]-({{ claim }})
  {% render 'fragments/views/claim-in-view', claim: claim, filter: args %}
  {% render 'fragments/filters/claim-filter', claim: claim, filter: args %}
  RETURN DISTINCT {{ claim }} AS {{ to }} LIMIT {{ args.most }}
}
{% else %}
UNWIND {{ args.anchor }} AS {{ predicate }}
CALL ({{ predicate }}{{ view.imports }}) {
  MATCH ({{ claim }}:Claim {predicate: {{ predicate }}})
  {% render 'fragments/views/claim-in-view', claim: claim, filter: args %}
  {% render 'fragments/filters/claim-filter', claim: claim, filter: args %}
  RETURN {{ claim }} AS {{ to }} LIMIT {{ args.most }}
}
{% endif %}
WITH DISTINCT {{ to }}
