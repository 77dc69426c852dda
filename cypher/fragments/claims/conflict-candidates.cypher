// Claims that the claims of a list may be in conflict with: those with the predicate of one of them that describe its event, or that
// are of its place or of one next to it by PART_OF and of a time that may overlap; and, where it tells of control, those that tell of
// control of the same place. Events and places are followed once, however many of the claims share them. `control` is a parameter:
// the predicates that tell of control.
{% takes ids, control %}
{% gives candidate %}
{% local i, claim, l, w, predicate, d, c, r, place, record, j, e, times, p, n, near, k, t, ofEvent, ofPlace, places, around, nearby, id %}
CALL ({{ ids }}) {
  UNWIND {{ ids }} AS {{ i }}
  MATCH ({{ claim }}:Thing {id: {{ i }}})-[{{ l }}:DESCRIBES]->({{ w }}{{ 'Event' | implied }}) WHERE {{ l | openAt }}
  WITH DISTINCT {{ w }}, {{ claim }}.predicate AS {{ predicate }}
  MATCH ({{ w }})<-[{{ d }}:DESCRIBES]-({{ c }}{{ 'Claim' | implied }}) WHERE {{ c }}.predicate = {{ predicate }} AND {{ c }}.modality = 'ACTUAL' AND {{ d | openAt }}
  RETURN collect(DISTINCT {{ c }}.id) AS {{ ofEvent }}
}
CALL ({{ ids }}) {
  UNWIND {{ ids }} AS {{ i }}
  MATCH ({{ claim }}:Thing {id: {{ i }}})-[{{ r }}:INVOLVES]->({{ place }}:Place) WHERE {{ r }}.role IN ['PLACE', 'ORIGIN'] AND {{ claim }}.predicate IN {{ control }}
  WITH DISTINCT {{ place }}
  {% render 'fragments/merges/merged-records', node: place, record: record %}
  WITH DISTINCT {{ record }}
  {% render 'fragments/claims/control-claims', place: record, control: control, claim: e, involves: j %}
  RETURN collect(DISTINCT {{ e }}.id) AS {{ ofPlace }}
}
CALL ({{ ids }}) {
  UNWIND {{ ids }} AS {{ i }}
  MATCH ({{ claim }}:Thing {id: {{ i }}})-[{{ r }}:INVOLVES]->({{ place }}:Place)
  WHERE {{ r }}.role = 'PLACE' AND {{ claim }}.modality = 'ACTUAL' AND {{ claim }}.validFrom IS NOT NULL
  WITH {{ place }}, {{ claim }}.predicate AS {{ predicate }}, collect(DISTINCT [{{ claim }}.validFrom, {{ claim }}.validTo]) AS {{ times }}
  {% render 'fragments/merges/merged-records', node: place, record: record %}
  RETURN collect([{{ record }}.id, {{ predicate }}, {{ times }}]) AS {{ places }}
}
CALL ({{ places }}) {
  UNWIND {{ places }} AS {{ p }}
  MATCH (:Thing {id: {{ p }}[0]})-[{{ l }}:PART_OF]-({{ n }}:Place) WHERE {{ l | openAt }}
  {% render 'fragments/merges/merged-records', node: n, record: near %}
  RETURN collect([{{ near }}.id, {{ p }}[1], {{ p }}[2]]) AS {{ around }}
}
CALL ({{ places }}, {{ around }}) {
  UNWIND {{ places }} + {{ around }} AS {{ p }}
  MATCH (:Thing {id: {{ p }}[0]})<-[{{ j }}:INVOLVES]-({{ k }}{{ 'Claim' | implied }})
  WHERE {{ j }}.role = 'PLACE' AND {{ k }}.predicate = {{ p }}[1] AND {{ k }}.modality = 'ACTUAL'
    AND size([{{ t }} IN {{ p }}[2] WHERE {{ k }}.validFrom <= {{ t }}[1] AND {{ k }}.validTo >= {{ t }}[0]]) > 0
  RETURN collect(DISTINCT {{ k }}.id) AS {{ nearby }}
}
UNWIND {{ ofEvent }} + {{ ofPlace }} + {{ nearby }} AS {{ id }}
WITH DISTINCT {{ id }}
MATCH ({{ candidate }}:Thing {id: {{ id }}})
