// Who says it.
{% takes from %}
{% gives to %}
MATCH ({{ from }})-[:MADE_BY]->(:Source){% render 'fragments/same-as', to: to, label: 'Source' %}
