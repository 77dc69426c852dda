// What documents published certainly before this one have somebody assert of the events of its own narratives, or of the same
// claims.
{% takes from %}
{% gives to, link %}
{% local attribution, status, claim, l, d, other, others, id, otherStatus %}
MATCH ({{ from }})<-[:IN_DOCUMENT]-({{ attribution }}{{ 'Attribution' | implied }})-[{{ status }}:OF]->({{ claim }})
WHERE {% render 'fragments/views/attribution-in-view', status: status %} AND {{ attribution }}.mode = 'NARRATIVE'
WITH DISTINCT {{ from }}, {{ claim }}
CALL ({{ claim }}) {
  MATCH ({{ claim }})-[{{ l }}:DESCRIBES]->({{ 'Event' | implied }})<-[{{ d }}:DESCRIBES]-({{ other }})
  WHERE {{ l | openAt }} AND {{ d | openAt }}
  RETURN collect({{ other }}.id) AS {{ others }}
}
UNWIND {{ others }} + [{{ claim }}.id] AS {{ id }}
WITH DISTINCT {{ from }}, {{ claim }}, {{ id }}
MATCH (:Thing {id: {{ id }}})<-[{{ otherStatus }}:OF]-({{ to }})
WHERE {% render 'fragments/views/attribution-in-view', status: otherStatus %}
  AND {{ otherStatus }}.published < {{ from }}.pubFrom AND {{ to }}.stance = 'ASSERTS' AND {{ to }}.aboutId IS NULL
WITH DISTINCT {{ to }}, {claim: {{ claim }}.id, same: CASE WHEN {{ id }} = {{ claim }}.id THEN 'CLAIM' ELSE 'EVENT' END} AS {{ link }}
