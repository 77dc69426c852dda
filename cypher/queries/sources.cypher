// Sources, by the name that is looked for where one is given.
{% takes args, page %}
{% gives to %}
{% render 'fragments/search/named-list', label: 'Source', args: args, page: page, to: to %}
{% render 'fragments/views/named-in-view', named: to, args: args %}
{% if engine == 'neo4j' %}
AND {{ to }}.onlyProposed IS NULL
{% else %}
WITH * WHERE {{ to }}.onlyProposed IS NULL
{% endif %}
