// Of each word some claims that have it. What this engine looks for in an index cannot come from a row.
{% takes args %}
{% gives to %}
{% local number, score %}
CALL () {
{% for at in (0..7) %}
  {% if at > 0 %}
  UNION
  {% endif %}
  CALL () {
    CALL grafeo.search.text('Claim', 'search', {{ args.words }}[{{ at }}], 2147483647) YIELD node_id AS {{ number }}, score AS {{ score }}
    MATCH ({{ to }}:Claim) WHERE id({{ to }}) = {{ number }} AND {{ to | openAt }}
    RETURN {{ to }} LIMIT 1
  }
  RETURN {{ to }}
{% endfor %}
}
