// The event that a claim describes: the latest decision stands first.
{% takes from %}
{% gives to, link %}
MATCH ({{ from }})-[{{ link }}:DESCRIBES]->({{ to }}) WHERE {{ link | openAt }}
