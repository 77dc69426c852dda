// Which of some things say something.
{% takes args %}
{% gives to %}
{% local id, start, record, attribution, status %}
UNWIND {{ args.ids }} AS {{ id }}
CALL ({{ id }}{{ view.imports }}) {
  MATCH ({{ start }}:Thing {id: {{ id }}})
  {% render 'fragments/merges/merged-records', node: start, record: record %}
  MATCH ({{ record }})<-[:MADE_BY]-({{ attribution }}{{ 'Attribution' | implied }})-[{{ status }}:OF]->()
  WHERE {% render 'fragments/views/attribution-in-view', status: status %}
  RETURN {{ start }} AS {{ to }} LIMIT 1
}
