// Events, by the name that is looked for where one is given.
{% takes args, page %}
{% gives to %}
{% render 'fragments/named-list', label: 'Event', args: args, page: page, to: to %}
{% unless page %}
WITH *
{% endunless %}
WHERE {{ to | openAt }}
