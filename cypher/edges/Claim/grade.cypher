// The credibility grades in force, with when they were given.
{% takes from %}
{% gives to, link %}
{% local given %}
MATCH ({{ from }})<-[{{ given }}:GRADES]-({{ to }}) WHERE {{ given | openAt }}
WITH DISTINCT {{ to }}, {given: coalesce({{ to }}.madeAt, {{ to }}.at)} AS {{ link }}
