// All things of a label; those of a page in its order, by its index where the engine has one.
{% takes label, page %}
{% gives to %}
MATCH ({{ to }}:{{ label }})
{% if page %}
WHERE {{ page.key }} {{ page.within }}
{% endif %}
{% render 'fragments/page', thing: to, page: page %}
