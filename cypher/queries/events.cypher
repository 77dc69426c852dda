// Events, by the name that is looked for and the property that they must have, where these are given.
{% takes args, page %}
{% gives to %}
{% render 'fragments/named-list', label: 'Event', args: args, page: page, to: to %}
{% unless page %}
WITH *
{% endunless %}
WHERE {{ to | openAt }}
{% if args.property %}
  AND {{ args.property }} IN {{ to }}.properties
{% endif %}
