// Claims that a claim may be in conflict with: those with its predicate that describe the same event, or that are of its place or
// of one next to it by PART_OF and of a time that may overlap, and, where it tells of control, those that tell of control of the
// same place. `control` is a parameter: the predicates that tell of control.
{% takes claim, control %}
{% gives candidate %}
{% local l, d, c, i, place, j, e, record, near, n, k, ofEvent, ofPlace, places, around, nearby, id %}
CALL ({{ claim }}) {
  MATCH ({{ claim }})-[{{ l }}:DESCRIBES]->(:Event)<-[{{ d }}:DESCRIBES]-({{ c }}:Claim)
  WHERE {{ c }}.predicate = {{ claim }}.predicate AND {{ c }}.modality = 'ACTUAL' AND {{ l | openAt }} AND {{ d | openAt }}
  RETURN collect(DISTINCT {{ c }}.id) AS {{ ofEvent }}
}
CALL ({{ claim }}) {
  MATCH ({{ claim }})-[{{ i }}:INVOLVES]->({{ place }}:Place) WHERE {{ i }}.role IN ['PLACE', 'ORIGIN'] AND {{ claim }}.predicate IN {{ control }}
  {% render 'fragments/merged-records', node: place, label: 'Place', record: record %}
  {% render 'fragments/control-claims', place: record, control: control, claim: e, involves: j %}
  RETURN collect(DISTINCT {{ e }}.id) AS {{ ofPlace }}
}
CALL ({{ claim }}) {
  MATCH ({{ claim }})-[{{ i }}:INVOLVES]->({{ place }}:Place) WHERE {{ i }}.role = 'PLACE' AND {{ claim }}.modality = 'ACTUAL' AND {{ claim }}.validFrom IS NOT NULL
  {% render 'fragments/merged-records', node: place, label: 'Place', record: record %}
  RETURN collect(DISTINCT {{ record }}.id) AS {{ places }}
}
CALL ({{ places }}) {
  UNWIND {{ places }} AS {{ id }}
  MATCH (:Thing {id: {{ id }}})-[{{ l }}:PART_OF]-({{ n }}:Place) WHERE {{ l | openAt }}
  {% render 'fragments/merged-records', node: n, label: 'Place', record: near %}
  RETURN collect(DISTINCT {{ near }}.id) AS {{ around }}
}
CALL ({{ claim }}, {{ places }}, {{ around }}) {
  UNWIND {{ places }} + {{ around }} AS {{ id }}
  MATCH (:Thing {id: {{ id }}})<-[{{ j }}:INVOLVES]-({{ k }}:Claim)
  WHERE {{ j }}.role = 'PLACE' AND {{ k }}.predicate = {{ claim }}.predicate AND {{ k }}.modality = 'ACTUAL'
    AND {{ k }}.validFrom <= {{ claim }}.validTo AND {{ k }}.validTo >= {{ claim }}.validFrom
  RETURN collect(DISTINCT {{ k }}.id) AS {{ nearby }}
}
UNWIND {{ ofEvent }} + {{ ofPlace }} + {{ nearby }} AS {{ id }}
WITH DISTINCT {{ id }}
MATCH ({{ candidate }}:Thing {id: {{ id }}})
