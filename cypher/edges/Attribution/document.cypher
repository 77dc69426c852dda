// The document it stands in.
{% takes from %}
{% gives to %}
MATCH ({{ from }})-[:IN_DOCUMENT]->({{ to }})
