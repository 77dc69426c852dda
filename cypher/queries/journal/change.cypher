// One journal entry.
{% takes args %}
{% gives to %}
MATCH ({{ to }}:Change {seq: {{ args.seq }}})
