// The claims that tell of control of a place that is part of this one, under any of their merged records.
{% takes from, args %}
{% gives to %}
{% local record, link, part, place, involves, id, parts %}
CALL ({{ from }}) {
  {% render 'fragments/merges/merged-records', node: from, record: record %}
  MATCH ({{ record }})<-[{{ link }}:PART_OF]-({{ part }}:Place) WHERE {{ link | openAt }}
  RETURN collect(DISTINCT {{ part }}.id) AS {{ parts }}
}
UNWIND {{ parts }} AS {{ id }}
MATCH ({{ part }}:Thing {id: {{ id }}})
{% render 'fragments/merges/merged-records', node: part, record: place %}
{% render 'fragments/claims/control-claims', place: place, control: args.control, claim: to, involves: involves %}
WITH DISTINCT {{ to }}
{% render 'fragments/views/claim-in-view', claim: to, filter: false %}
