// The document an unnamed source is scoped to, or that it published.
{% takes from %}
{% gives to %}
MATCH ({{ from }})-[:SCOPED_TO]->({{ to }})
