// The conditions by which a view knows an attribution, whoever it excludes: its status (the edge to its claim) is in force, its
// review state is admitted, and its document was certainly published by then.
{% takes status %}
{{ status | openAt }} AND NOT {{ status }}.retracted AND {{ status }}.review
{%- if view.review %} IN $review{% else %} = 'ACCEPTED'{% endif %}
{%- if view.publishedBy %} AND {{ status }}.published <= $publishedBy{% endif %}
