// The conditions by which an attribution is in one of the view's review states: only that, whoever else the view excludes.
{% takes status %}
{{ status | openAt }} AND {{ status }}.review
{%- if view.review %} IN $review{% else %} = 'ACCEPTED'{% endif %}
