// Its status at that moment: review state, and whether it was retracted.
{% takes from %}
{% gives to, link %}
MATCH ({{ from }})-[{{ link }}:OF]->({{ to }}) WHERE {{ link | openAt }}
