// Claims that a claim may be in conflict with: those with its predicate that describe the same event, and, where it tells of
// control, those that tell of control of the same place. `control` is a parameter: the predicates that tell of control.
{% takes claim, control %}
{% gives candidate %}
{% local l, d, c, i, place, j, e, record, ofEvent, ofPlace, id %}
CALL ({{ claim }}) {
  MATCH ({{ claim }})-[{{ l }}:DESCRIBES]->({{ 'Event' | implied }})<-[{{ d }}:DESCRIBES]-({{ c }})
  WHERE {{ c }}.predicate = {{ claim }}.predicate AND {{ c }}.modality = 'ACTUAL' AND {{ l | openAt }} AND {{ d | openAt }}
  RETURN collect(DISTINCT {{ c }}.id) AS {{ ofEvent }}
}
CALL ({{ claim }}) {
  MATCH ({{ claim }})-[{{ i }}:INVOLVES]->({{ place }}:Place) WHERE {{ i }}.role IN ['PLACE', 'ORIGIN'] AND {{ claim }}.predicate IN {{ control }}
  {% render 'fragments/merged-records', node: place, record: record %}
  {% render 'fragments/control-claims', place: record, control: control, claim: e, involves: j %}
  RETURN collect(DISTINCT {{ e }}.id) AS {{ ofPlace }}
}
UNWIND {{ ofEvent }} + {{ ofPlace }} AS {{ id }}
WITH DISTINCT {{ id }}
MATCH ({{ candidate }}:Thing {id: {{ id }}})
