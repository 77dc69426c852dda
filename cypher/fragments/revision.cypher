// In a view of the past, the stored state in which a thing was at that moment, if it was another than now: a list of one body, or
// an empty one. `ifPast` names it where it was read.
{% takes thing %}
{% gives body %}
{% local revision %}
{% if view.recordedAt %}
CALL ({{ thing }}) {
  MATCH ({{ thing }})-[:HAS_REVISION]->({{ revision }}) WHERE {{ revision | openAt }}
  WITH {{ revision }} ORDER BY {{ revision }}.at DESC LIMIT 1
  RETURN collect({{ revision }}.body) AS {{ body }}
}
{% endif %}
