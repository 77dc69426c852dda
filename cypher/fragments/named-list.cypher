// Things of a label, by the name that is looked for where one is given.
{% takes label, args, page %}
{% gives to %}
{% if args.name %}
{% render 'fragments/text-search', label: 'Named', index: 'whosaid_names', query: args.query, node: to %}
WITH *
WHERE '{{ label }}' IN labels({{ to }})
{% render 'fragments/name-filter', thing: to, args: args %}
WITH *
{% render 'fragments/page', thing: to, page: page %}
{% else %}
{% render 'fragments/all-of-label', label: label, page: page, to: to %}
{% endif %}
