// The conditions by which a view includes an attribution: it is admitted, and the view listens to its source.
{% takes status %}
{% render 'fragments/views/attribution-admitted', status: status %}
{%- if view.only %} AND {{ status }}.source IN speakers{% endif %}
