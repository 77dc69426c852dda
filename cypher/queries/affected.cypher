// The claims that have to do with some sources or attributions.
{% takes args %}
{% gives to %}
{% local id %}
UNWIND {{ args.affected }} AS {{ id }} MATCH ({{ to }}:Thing:Claim {id: {{ id }}})
{% render 'fragments/views/claim-in-view', claim: to, filter: args %}
{% render 'fragments/filters/claim-filter', claim: to, filter: args %}
