// The journal, in its order.
{% takes page %}
{% gives to %}
{% render 'fragments/all-of-label', label: 'Change', page: page, to: to %}
{% unless page %}
WITH *
{% endunless %}
WHERE {{ to | recorded }}
