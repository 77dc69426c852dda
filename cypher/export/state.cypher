// What an export needs of a thing beside its properties: its state at `$at`, if it was another than now, and who takes part in a claim.
{% takes hasParticipants %}
CALL (n) {
  MATCH (n)-[:HAS_REVISION]->(v:Revision)
  WHERE {{ 'v' | openAt }}
  RETURN collect(v.body) AS revisions
}
{% if hasParticipants %}
CALL (n) {
  MATCH (n)-[r:INVOLVES]->(e:Entity)
  WITH r, e ORDER BY r.ord
  RETURN collect({role: r.role, entity: e.id, part: r.part}) AS participants
}
{% endif %}
