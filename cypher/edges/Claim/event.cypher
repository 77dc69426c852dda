// The event that a claim describes: the latest decision stands first.
{% takes from %}
{% gives to, link %}
MATCH ({{ from }})-[{{ link }}:DESCRIBES]->({{ to }}:Event) WHERE {{ link | openAt }}
