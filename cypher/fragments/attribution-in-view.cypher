// The conditions by which a view includes an attribution: it is known in the view, and neither its source nor a publisher it came
// through is excluded.
{% takes status %}
{% render 'fragments/attribution-known', status: status %}
{%- if view.exclude %} AND NOT {{ status }}.source IN excluded AND NOT {{ status }}.publisher IN excluded AND $tainted[{{ status }}.document] IS NULL{% endif %}
{%- if view.only %} AND {{ status }}.source IN speakers{% endif %}
{%- if view.minReliability %} AND {{ status }}.source IN reliable{% endif %}
