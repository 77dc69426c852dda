// The thousand nodes whose words fit best: by BM25 of the embedded engine.
{% takes label, index, query %}
{% gives node %}
{% local number, score %}
CALL grafeo.search.text('{{ label }}', 'search', {{ query }}, 1000) YIELD node_id AS {{ number }}, score AS {{ score }}
MATCH ({{ node }}:{{ label }}) WHERE id({{ node }}) = {{ number }}
