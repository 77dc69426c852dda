// What attributions relay, or are based on, at `$at`: a page of attributions by id.
{% takes type %}
{% render 'export/page', condition: 'none' %}
CALL (n) {
  MATCH (n)-[r:{{ type }}]->(m:Thing)
  WHERE {{ 'r' | openAt }} AND (m.withdrawnAt IS NULL OR m.withdrawnAt > $at)
  WITH m ORDER BY m.id
  RETURN collect(m.id) AS ends
}
RETURN n.id AS id, ends AS ends
