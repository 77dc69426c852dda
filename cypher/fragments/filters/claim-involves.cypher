// How many of the places whose ids are the keys of a map a claim involves.
{% takes claim, ids %}
{% gives count %}
{% local place %}
CALL ({{ claim }}) {
  MATCH ({{ claim }})-[:INVOLVES]->({{ place }}) WHERE {{ ids }}[{{ place }}.id] IS NOT NULL
  RETURN count({{ place }}) AS {{ count }}
}
