// One round of a search for paths from both of its ends: what leads on from the things on each side, as claims and decisions
// with the things they join, and the two ends, as they are merged. Each round is a statement of its own, because a database takes
// seconds to plan one that holds all rounds; the sides are maps, because Neo4j plans anew for lists of another order of magnitude
// that are parameters themselves.
{% takes args %}
{% gives to, link %}
{% local side, end, ends, ids, edges, times %}
UNWIND {{ args.sides }} AS {{ side }}
CALL ({{ side }}) {
  MATCH (:Thing {id: {{ side }}.end}){% render 'fragments/merges/same-as', to: end %}
  RETURN collect({via: {{ end }}.id, end: {{ side }}.end}) AS {{ ends }}
}
WITH *, {{ side }}.things AS {{ ids }}
{% render 'fragments/path-step', ids: ids, taken: args.taken, edges: edges %}
UNWIND {{ ends }} + {{ edges }} AS {{ link }}
{% if engine == 'neo4j' -%}
// A count leaves no other column in the rows. Neo4j counts the memory of a list for each row that has it: 8 MB a row for 2,000 claims.
WITH {{ link }}, count(*) AS {{ times }}
{% endif -%}
MATCH ({{ to }}:Thing {id: {{ link }}.via})
