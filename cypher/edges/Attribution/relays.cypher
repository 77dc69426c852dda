// The attributions that it relays.
{% takes from %}
{% gives to %}
{% local relay, status %}
MATCH ({{ from }})-[{{ relay }}:RELAYS]->({{ to }}) WHERE {{ relay | openAt }}
MATCH ({{ to }})-[{{ status }}:OF]->()
WHERE {% render 'fragments/views/attribution-in-view', status: status %}
