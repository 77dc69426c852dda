// The sources that a parameter of the view names, with all that they were merged with, and the joint sources in which one of these
// signs; and which of the named ones exist.
{% takes param %}
{% gives ids, found %}
{% local id, source, record, joint %}
CALL () {
  UNWIND {{ param }} AS {{ id }} MATCH ({{ source }}:Thing {id: {{ id }}})
  {% render 'fragments/merges/merged-records', node: source, record: record %}
  MATCH ({{ record }})<-[:SIGNED_BY*0..1]-({{ joint }})
  RETURN collect(DISTINCT {{ joint }}.id) AS {{ ids }}, collect(DISTINCT {{ source }}.id) AS {{ found }}
}
