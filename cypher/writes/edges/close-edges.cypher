// Ends the open edges of the given types that start at things; those of links only where they are of the given decision.
{% takes types, areOfDecision %}
UNWIND $rows AS row
MATCH (a:Thing {id: row.from})-[r:{{ types }}]->(:Thing)
WHERE {{ 'r' | openAt }}{% if areOfDecision %} AND r.decision = row.decision{% endif %}
SET r.until = $at
