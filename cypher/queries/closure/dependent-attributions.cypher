// The claims of attributions, and which attributions relay them or are based on them.
{% local link, attribution, claim %}
CALL () {
  UNWIND $ids AS i
  MATCH (:Thing {id: i})<-[{{ link }}:RELAYS|BASED_ON]-({{ attribution }}) WHERE {{ link | openAt }}
  RETURN collect([i, {{ attribution }}.id]) AS links
}
CALL () {
  UNWIND $ids AS i
  MATCH (:Thing {id: i})-[:OF]->({{ claim }})
  RETURN collect(DISTINCT {{ claim }}.id) AS claims
}
RETURN {% unless engine == 'neo4j' %}seq AS seq, head AS head, {% endunless %}links AS links, claims AS claims
