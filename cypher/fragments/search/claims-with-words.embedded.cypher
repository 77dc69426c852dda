// All claims with some words, the longest first: those with the longest, then those of them that have the others too.
{% takes words, query %}
{% gives claim %}
{% local number, score, word %}
CALL grafeo.search.text('Claim', 'search', {{ words }}[0], 2147483647) YIELD node_id AS {{ number }}, score AS {{ score }}
MATCH ({{ claim }}:Claim) WHERE id({{ claim }}) = {{ number }} AND size([{{ word }} IN {{ words }} WHERE NOT {{ word }} IN split({{ claim }}.search, ' ')]) = 0
