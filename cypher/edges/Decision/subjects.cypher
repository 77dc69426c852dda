// What a decision is about.
{% takes from %}
{% gives to, link %}
MATCH ({{ from }})-[{{ link }}:CONCERNS]->({{ to }}:Thing)
