// What sources say or sign, under any of their merged records, and what stands in documents: those that they published, and given ones.
{% local start, record, attribution %}
CALL () {
  UNWIND $sources AS i
  MATCH ({{ start }}:Thing {id: i})
  {% render 'fragments/merges/merged-records', node: start, record: record %}
  RETURN collect(DISTINCT {{ record }}.id) AS members
}
CALL (members) {
  UNWIND members AS i
  MATCH (:Thing {id: i})<-[:SIGNED_BY*0..1]-({{ 'Thing' | implied }})<-[:MADE_BY]-({{ attribution }})
  RETURN collect({{ attribution }}.id) AS spoken
}
CALL (members) {
  UNWIND members AS i
  MATCH (:Thing {id: i})<-[:PUBLISHED_BY]-({{ 'Document' | implied }})<-[:IN_DOCUMENT]-({{ attribution }})
  RETURN collect({{ attribution }}.id) AS published
}
CALL () {
  UNWIND $documents AS i
  MATCH (:Thing {id: i})<-[:IN_DOCUMENT]-({{ attribution }})
  RETURN collect({{ attribution }}.id) AS told
}
RETURN {% unless engine == 'neo4j' %}seq AS seq, head AS head, {% endunless %}spoken + published + told AS attributions
