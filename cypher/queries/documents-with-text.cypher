// Documents that have a text, by its hash.
{% takes args %}
{% gives to %}
MATCH ({{ to }}:Document {sha256: {{ args.sha256 }}}) WHERE {{ to | openAt }}
