// Who says it.
{% takes from %}
{% gives to %}
MATCH ({{ from }})-[:MADE_BY]->({{ 'Source' | implied }}){% render 'fragments/merges/same-as', to: to %}
