// Where claims that rest on unnamed sources only may begin: what unnamed sources say, and the links that may be part of a cycle.
{% local same, record, said, link, from, to %}
CALL () {
  MATCH (:UnnamedSource)<-[{{ same }}:SAME_AS]-({{ record }}{{ 'Source' | implied }})<-[:MADE_BY]-({{ said }}) WHERE {{ same | openAt }}
  RETURN collect({{ said }}.id) AS spoken
}
CALL () {
  MATCH ({{ from }})-[{{ link }}:RELAYS|BASED_ON]->({{ to }})
  WHERE {{ link | openAt }} AND ({{ to }})-[:RELAYS|BASED_ON]->(:Attribution) AND ({{ from }})<-[:RELAYS|BASED_ON]-(:Attribution)
  RETURN collect([{{ from }}.id, {{ to }}.id]) AS links
}
RETURN {% unless engine == 'neo4j' %}seq AS seq, head AS head, {% endunless %}spoken AS spoken, links AS links
