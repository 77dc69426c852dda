// Which places are part of things: of any record that is merged with them, and with all that is merged with these places.
{% local whole, own, link, part, record %}
CALL () {
  UNWIND $ids AS i
  MATCH (:Thing {id: i}){% render 'fragments/merges/same-as', to: whole %}
  MATCH ({{ whole }}){% render 'fragments/merges/records-of', record: own %}
  RETURN collect(DISTINCT [i, {{ own }}.id]) AS merged
}
CALL (merged) {
  UNWIND merged AS pair
  MATCH (:Thing {id: pair[1]})<-[{{ link }}:PART_OF]-({{ part }}:Place) WHERE {{ link | openAt }}
  {% render 'fragments/merges/merged-records', node: part, record: record %}
  RETURN collect(DISTINCT [pair[0], {{ record }}.id]) AS links
}
RETURN {% unless engine == 'neo4j' %}seq AS seq, head AS head, {% endunless %}merged + links AS links
