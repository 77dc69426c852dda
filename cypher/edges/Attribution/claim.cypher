// The claim it concerns, also through the attribution it is about.
{% takes from %}
{% gives to %}
{% local status %}
MATCH ({{ from }})-[{{ status }}:OF]->({{ to }}) WHERE {{ status | openAt }}
