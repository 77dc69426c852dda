// The journal entries that were recorded at given moments.
{% takes args %}
{% gives to %}
MATCH ({{ to }}:Change) WHERE {{ to }}.at IN {{ args.ids }}
