// One thing by its id, whatever its status, if it was recorded by then.
{% takes args %}
{% gives to %}
MATCH ({{ to }}:Thing {id: {{ args.id }}}) WHERE {{ to | recorded }}
