// The claims of the latest attributions of a source, whatever the status of these.
{% takes from, args %}
{% gives to %}
{% local attribution %}
{% render 'edges/Source/everSaid', from: from, to: attribution %}
WITH {{ attribution }} ORDER BY {{ attribution }}.sort DESC, {{ attribution }}.id LIMIT {{ args.latest }}
MATCH ({{ attribution }})-[:OF]->({{ to }})
WITH DISTINCT {{ to }}
