// Attributions that a source made, under any of its merged records. `source` is a parameter.
{% takes attribution, source %}
{% local whole, record, same %}
MATCH ({{ attribution }})-[:MADE_BY]->(:Source){% render 'fragments/same-as', to: whole, label: 'Source' %}
MATCH ({{ whole }})<-[{{ same }}:SAME_AS]-({{ record }}:Thing {id: {{ source }}}) WHERE {{ same | openAt }}
