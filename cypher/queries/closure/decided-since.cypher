// What was decided about things since a moment, by its net effect: links, merges and grades that hold now and did not then, or the
// other way round, each with the moment; and which decisions about merges and attributions were made or withdrawn at a moment.
{% local thing, other, edge, member, decision %}
CALL () {
  UNWIND $things AS i
  MATCH ({{ thing }}:Thing {id: i})-[{{ edge }}:SAME_AS|PART_OF|SUCCEEDS|ONE_VOICE|DEPENDS_ON|DERIVED_FROM|DESCRIBES{% if view.minReliability or view.minCredibility %}|GRADES{% endif %}]-({{ other }})
  WHERE {{ other }}.id <> {{ thing }}.id AND {{ edge }}.until > $since AND ({{ edge }}.at > $since) = ({{ edge | openAt }})
  RETURN collect(DISTINCT [type({{ edge }}), startNode({{ edge }}).id, endNode({{ edge }}).id, {{ edge }}.decision, {{ edge }}.at, {{ edge }}.until]) AS moves
}
CALL () {
  UNWIND $things AS i
  MATCH (:Thing {id: i})<-[:SAME_AS]-({{ member }}{{ 'Thing' | implied }})<-[:CONCERNS]-({{ decision }}:Link)
  WHERE {{ decision }}.linkKind = 'SAME_AS' AND {{ decision }}.until > $since
  RETURN collect(DISTINCT [i, {{ decision }}.id, {{ decision }}.at, {{ decision }}.until]) AS merges
}
CALL () {
  UNWIND $attributions AS i
  MATCH (:Thing {id: i})<-[:CONCERNS]-({{ decision }}:Decision) WHERE {{ decision }}.until > $since
  RETURN collect(DISTINCT [i, {{ decision }}.id, {{ decision }}.at, {{ decision }}.until]) AS judged
}
RETURN {% unless engine == 'neo4j' %}seq AS seq, head AS head, {% endunless %}moves AS moves, merges AS merges, judged AS judged
