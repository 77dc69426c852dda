// What attributions may decide about others, one step on: those that they are about, those that only they may have led to in their
// document, their forms in declared copies, and what the same source says of the same event's figures or the same occurrence.
{% local link, describes, described, attribution, other, claim, rival, source %}
CALL () {
  UNWIND $ids AS i
  MATCH (:Thing {id: i})-[:ABOUT]->({{ other }})
  RETURN collect([i, {{ other }}.id]) AS answered
}
CALL () {
  UNWIND $ids AS i
  MATCH ({{ attribution }}:Thing {id: i})-[{{ link }}:RELAYS|BASED_ON]->({{ other }})
  WHERE {{ link | openAt }} AND {{ other }}.documentId = {{ attribution }}.documentId
  RETURN collect([i, {{ other }}.id]) AS led
}
CALL () {
  UNWIND $ids AS i
  MATCH ({{ attribution }}:Thing {id: i})-[:OF]->({{ claim }})
  MATCH ({{ attribution }})-[:IN_DOCUMENT]->({{ 'Document' | implied }})<-[{{ link }}:DERIVED_FROM]-({{ 'Document' | implied }})<-[:IN_DOCUMENT]-({{ other }})
  WHERE {{ link | openAt }}
  MATCH ({{ other }})-[:OF]->({{ rival }}) WHERE {{ rival }}.id = {{ claim }}.id
  RETURN collect(DISTINCT [i, {{ other }}.id]) AS copied
}
CALL () {
  UNWIND $ids AS i
  MATCH ({{ attribution }}:Thing {id: i})-[:OF]->({{ claim }}{{ 'Claim' | implied }})-[{{ describes }}:DESCRIBES]->({{ 'Event' | implied }})<-[{{ described }}:DESCRIBES]-({{ rival }})
  WHERE {{ claim }}.unit IS NOT NULL AND {{ rival }}.unit IS NOT NULL AND {{ rival }}.predicate = {{ claim }}.predicate
    AND {{ describes | openAt }} AND {{ described | openAt }}
  RETURN collect(DISTINCT [i, {{ rival }}.id]) AS figures
}
CALL () {
  UNWIND $ids AS i
  MATCH (:Thing {id: i})-[:OF]->({{ claim }}) WHERE {{ claim }}.occurrence IS NOT NULL
  MATCH ({{ rival }}:Claim {occurrence: {{ claim }}.occurrence})
  RETURN collect(DISTINCT [i, {{ rival }}.id]) AS coded
}
CALL (figures, coded) {
  UNWIND figures + coded AS pair
  MATCH (:Thing {id: pair[0]})-[:MADE_BY]->({{ 'Source' | implied }}){% render 'fragments/merges/same-as', to: source %}
  MATCH (:Thing {id: pair[1]})<-[:OF]-({{ other }}{{ 'Attribution' | implied }})-[:MADE_BY]->({{ 'Source' | implied }}){% render 'fragments/merges/same-as', to: attribution %}
    AND {{ attribution }}.id = {{ source }}.id
  RETURN collect(DISTINCT [pair[0], {{ other }}.id]) AS revised
}
RETURN {% unless engine == 'neo4j' %}seq AS seq, head AS head, {% endunless %}answered + led + copied + revised AS links
