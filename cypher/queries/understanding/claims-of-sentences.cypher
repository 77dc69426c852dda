// Claims that sentences may be about, in no order: for each sentence, those that involve what it names and have one of its predicates.
{% takes args %}
{% gives to %}
{% local sentence, start, record, claim %}
UNWIND {{ args.sentences }} AS {{ sentence }}
CALL ({{ sentence }}{{ view.imports }}) {
  MATCH ({{ start }}:Thing {id: {{ sentence }}.anchor})
  {% render 'fragments/merges/merged-records', node: start, record: record %}
  MATCH ({{ record }})<-[:INVOLVES]-({{ claim }})
  {% render 'fragments/views/claim-in-view', claim: claim, filter: args %}
  WITH {{ claim }} WHERE {{ claim }}.predicate IN {{ sentence }}.predicates
  RETURN DISTINCT {{ claim }} AS {{ to }} LIMIT {{ args.most }}
}
WITH DISTINCT {{ to }}
