// The claims that may say the same as others after merges: of one predicate and valid time, and about the same entity under any of
// its merged records. In a view of the past, those that were revised since may have said it as well.
{% local record, other %}
CALL () {
  UNWIND $entities AS i
  {% render 'fragments/merges/merged-records', node: ':Thing {id: i}', record: record %}
  MATCH ({{ record }})<-[:INVOLVES]-({{ other }})
  WHERE $contents[{{ other }}.predicate + ' ' + coalesce({{ other }}.valid, '')]{% if view.recordedAt %} OR EXISTS { MATCH ({{ other }})-[:HAS_REVISION]->() }{% endif %}
  RETURN collect(DISTINCT {{ other }}.id) AS ids
}
RETURN {% unless engine == 'neo4j' %}seq AS seq, head AS head, {% endunless %}ids AS ids
