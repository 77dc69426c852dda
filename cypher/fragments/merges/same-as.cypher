// The end of a MATCH: from the node before it to the thing that represents it, by the merges in force.
{% gives to %}
{% local same %}
-[{{ same }}:SAME_AS]->({{ to }}) WHERE {{ same | openAt }}
