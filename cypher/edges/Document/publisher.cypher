// Who published it.
{% takes from %}
{% gives to %}
MATCH ({{ from }})-[:PUBLISHED_BY]->(:Source){% render 'fragments/same-as', to: to, label: 'Source' %}
