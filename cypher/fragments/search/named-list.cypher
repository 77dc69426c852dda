// Things of a label, by the name that is looked for where one is given: their own, or one of what is merged into them.
{% takes label, args, page %}
{% gives to %}
{% local hit %}
{% if args.name %}
{% if label == 'Event' %}
{% render 'fragments/search/text-search', label: 'Named', index: 'whosaid_names', query: args.query, node: to %}
{% render 'fragments/search/name-filter', thing: to, args: args %}
{% else %}
{% render 'fragments/search/text-search', label: 'Named', index: 'whosaid_names', query: args.query, node: hit %}
{% render 'fragments/search/name-filter', thing: hit, args: args %}
  AND {{ hit | openAt }}
MATCH ({{ hit }}){% render 'fragments/merges/same-as', to: to %}
{% endif %}
WITH * WHERE '{{ label }}' IN labels({{ to }})
WITH *
{% render 'fragments/page', thing: to, page: page %}
{% else %}
{% render 'fragments/all-of-label', label: label, page: page, to: to %}
{% endif %}
