// The attribution it answers, when it is about a saying and not about the claim itself.
{% takes from %}
{% gives to %}
MATCH ({{ from }})-[:ABOUT]->({{ to }})
