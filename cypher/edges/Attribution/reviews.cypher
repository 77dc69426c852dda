// The reviews of an attribution that are in force.
{% takes from %}
{% gives to %}
MATCH ({{ from }})<-[:CONCERNS]-({{ to }}:Review)
WHERE {{ to | openAt }}
