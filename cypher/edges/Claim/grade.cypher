// The credibility grades in force.
{% takes from %}
{% gives to %}
{% local given %}
MATCH ({{ from }})<-[{{ given }}:GRADES]-({{ to }}:Assessment) WHERE {{ given | openAt }}
