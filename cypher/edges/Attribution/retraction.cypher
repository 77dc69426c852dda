// The decision that retracted it, while it is in force.
{% takes from %}
{% gives to %}
MATCH ({{ from }})<-[:CONCERNS]-({{ to }}:Retraction) WHERE {{ to | openAt }}
