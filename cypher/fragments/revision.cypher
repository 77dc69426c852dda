// The stored state in which a thing was at that moment, if it was another than now: a list of one body, or an empty one.
{% takes thing %}
{% gives body %}
{% local revision %}
CALL ({{ thing }}) {
  MATCH ({{ thing }})-[:HAS_REVISION]->({{ revision }}:Revision) WHERE {{ revision | openAt }}
  WITH {{ revision }} ORDER BY {{ revision }}.at DESC LIMIT 1
  RETURN collect({{ revision }}.body) AS {{ body }}
}
