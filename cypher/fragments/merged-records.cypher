// All records that are merged with a node, itself included. `node` is a node pattern without its brackets.
{% takes node, label %}
{% gives record %}
{% local whole, same %}
MATCH ({{ node }}){% render 'fragments/same-as', to: whole, label: label %}
MATCH ({{ whole }})<-[{{ same }}:SAME_AS]-({{ record }}:{{ label }}) WHERE {{ same | openAt }}
