// A page of things as they were at `$at`; of a decision also what it is about, and what of that was withdrawn with its import.
{% takes condition, hasParticipants, hasSubjects %}
{% render 'export/page', condition: condition %}
{% render 'export/state', hasParticipants: hasParticipants %}
{% if hasSubjects %}
CALL (n) {
  MATCH (n)-[:CONCERNS]->(s:Thing)
  RETURN collect([s.id, s.withdrawnAt <= $at]) AS subjects
}
{% endif %}
RETURN n.id AS id, properties(n) AS props, revisions AS revisions
{%- if hasParticipants %}, participants AS participants{% endif %}
{%- if hasSubjects %}, subjects AS subjects{% endif %}
