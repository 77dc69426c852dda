// The end of a MATCH: from a thing that represents others to each record that is merged into it, itself included, by the merges in
// force.
{% gives record %}
{% local same %}
<-[{{ same }}:SAME_AS]-({{ record }}) WHERE {{ same | openAt }}
