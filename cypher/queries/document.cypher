// A document.
{% takes args %}
{% gives to %}
MATCH ({{ to }}:Thing:Document {id: {{ args.id }}})
