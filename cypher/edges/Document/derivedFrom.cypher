// The documents that it is declared to be derived from.
{% takes from %}
{% gives to, link %}
MATCH ({{ from }})-[{{ link }}:DERIVED_FROM]->({{ to }}) WHERE {{ link | openAt }}
