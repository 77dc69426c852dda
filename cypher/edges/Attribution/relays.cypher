// The attributions that it relays.
{% takes from %}
{% gives to %}
{% local relay, status %}
MATCH ({{ from }})-[{{ relay }}:RELAYS]->({{ to }}:Attribution) WHERE {{ relay | openAt }}
MATCH ({{ to }})-[{{ status }}:OF]->(:Claim)
WHERE {% render 'fragments/attribution-in-view', status: status %}
