// Who signs, as they are merged.
{% takes from %}
{% gives to %}
MATCH ({{ from }})-[:SIGNED_BY]->({{ 'Source' | implied }}){% render 'fragments/merges/same-as', to: to %}
WITH DISTINCT {{ to }}
