// One claim with a word. The embedded engine looks for nothing that comes from a row.
{% takes word %}
{% gives claim %}
{% local number, score %}
CALL () {
  CALL grafeo.search.text('Claim', 'search', {{ word }}, 2147483647) YIELD node_id AS {{ number }}, score AS {{ score }}
  MATCH ({{ claim }}:Claim) WHERE id({{ claim }}) = {{ number }} AND {{ claim | openAt }}
  RETURN {{ claim }} LIMIT 1
}
RETURN {{ claim }}
