// Who published it.
{% takes from %}
{% gives to %}
MATCH ({{ from }})-[:PUBLISHED_BY]->({{ 'Source' | implied }}){% render 'fragments/merges/same-as', to: to %}
