// The sources that a parameter of the view names, with all that they were merged with, and which of them exist.
{% takes param %}
{% gives ids, found %}
{% local id, source, record %}
CALL () {
  UNWIND {{ param }} AS {{ id }} MATCH ({{ source }}:Thing {id: {{ id }}})
  {% render 'fragments/merged-records', node: source, record: record %}
  RETURN collect(DISTINCT {{ record }}.id) AS {{ ids }}, collect(DISTINCT {{ source }}.id) AS {{ found }}
}
