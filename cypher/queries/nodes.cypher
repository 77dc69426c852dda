// Things by their ids. What a source depends on may be a place or another thing that cannot speak, and is no source.
{% takes args %}
{% gives to %}
{% local id %}
UNWIND {{ args.ids }} AS {{ id }} MATCH ({{ to }}:Thing {id: {{ id }}}) WHERE {{ to | recorded }}
{% if args.speaking %}
  AND NOT 'Place' IN labels({{ to }}) AND NOT 'OtherEntity' IN labels({{ to }})
{% endif %}
