// Entities, by the name that is looked for where one is given.
{% takes args, page %}
{% gives to %}
{% render 'fragments/search/named-list', label: 'Entity', args: args, page: page, to: to %}
{% render 'fragments/views/named-in-view', named: to, args: args %}
