// The conditions by which a view knows an attribution, whoever it excludes: its status (the edge to its claim) is in force, its
// review state is admitted, and its document was certainly published by then.
{% takes status %}
{% render 'fragments/views/reviewed', status: status %} AND NOT {{ status }}.retracted
{%- if view.publishedBy %} AND {{ status }}.published <= $publishedBy{% endif %}
