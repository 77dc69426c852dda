// The end of a MATCH: from a thing that represents others to each record that is merged into it, itself included, by the merges in
// force; where `id` is given, to the record that has it.
{% takes label, id %}
{% gives record %}
{% local same %}
<-[{{ same }}:SAME_AS]-({{ record }}:{{ label }}{% if id %} {id: {{ id }}}{% endif %}) WHERE {{ same | openAt }}
