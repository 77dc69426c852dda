// The conditions by which a view admits an attribution: it is known in the view, neither its source nor a publisher it came through
// is excluded or too unreliable, and its claim is credible enough. Whether the view listens to its source is another matter: it may
// carry one that it does.
{% takes status %}
{% render 'fragments/views/attribution-known', status: status %}
{%- if view.exclude %} AND NOT {{ status }}.source IN excluded AND NOT {{ status }}.publisher IN excluded AND $tainted[{{ status }}.document] IS NULL{% endif %}
{%- if view.minReliability %} AND {% if view.includeUnjudged %}NOT {% endif %}{{ status }}.source IN gradedSources AND {% if view.includeUnjudged %}NOT {% endif %}{{ status }}.publisher IN gradedSources{% endif %}
{%- if view.minCredibility %} AND {% if view.includeUnjudged %}NOT {% endif %}endNode({{ status }}).id IN gradedClaims{% endif %}
