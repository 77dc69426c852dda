// The claims that may say the same as others after merges: of one predicate and valid time, and about the same merged entities.
{% local claim, involves, participant, record, other %}
CALL () {
  UNWIND $claims AS i
  MATCH ({{ claim }}:Thing {id: i})-[{{ involves }}:INVOLVES]->({{ participant }}:Entity)
  WITH {{ claim }}, {{ participant }} WHERE {{ involves }}.ord = 0
  {% render 'fragments/merged-records', node: participant, record: record %}
  MATCH ({{ record }})<-[:INVOLVES]-({{ other }}:Claim)
  WHERE {{ other }}.predicate = {{ claim }}.predicate AND coalesce({{ other }}.valid, '') = coalesce({{ claim }}.valid, '')
  RETURN collect(DISTINCT {{ other }}.id) AS ids
}
RETURN {% unless engine == 'neo4j' %}seq AS seq, head AS head, {% endunless %}ids AS ids
