// The conditions of ClaimFilter that must hold of one attribution of the claim, after its view.
{% takes attribution, filter %}
{% local document %}
{% if filter.source %}
{% render 'fragments/filters/by-source', attribution: attribution, source: filter.source %}
{% endif %}
{% if filter.document %}
MATCH ({{ attribution }})-[:IN_DOCUMENT]->({{ document }}) WHERE {{ document }}.id = {{ filter.document }}
{% endif %}
{% if filter.dissent %}
WITH * WHERE {{ attribution }}.stance <> 'ASSERTS'
{% endif %}
{% if filter.stance %}
WITH * WHERE {{ attribution }}.stance = {{ filter.stance }}
{% endif %}
