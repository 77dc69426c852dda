// Who signs, as they are merged.
{% takes from %}
{% gives to %}
MATCH ({{ from }})-[:SIGNED_BY]->(:Source){% render 'fragments/same-as', to: to, label: 'Source' %}
WITH DISTINCT {{ to }}
