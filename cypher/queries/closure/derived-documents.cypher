// The documents that are declared to be derived from those of sources, with all that these were merged with, or from given ones.
{% local start, record, link, document %}
CALL () {
  UNWIND $sources AS i
  MATCH ({{ start }}:Thing {id: i})
  {% render 'fragments/merges/merged-records', node: start, record: record %}
  MATCH ({{ record }})<-[:PUBLISHED_BY]-({{ 'Document' | implied }})<-[{{ link }}:DERIVED_FROM]-({{ document }}) WHERE {{ link | openAt }}
  RETURN collect(DISTINCT [i, {{ document }}.id]) AS published
}
CALL () {
  UNWIND $ids AS i
  MATCH (:Thing {id: i})<-[{{ link }}:DERIVED_FROM]-({{ document }}) WHERE {{ link | openAt }}
  RETURN collect([i, {{ document }}.id]) AS made
}
RETURN {% unless engine == 'neo4j' %}seq AS seq, head AS head, {% endunless %}published + made AS links
