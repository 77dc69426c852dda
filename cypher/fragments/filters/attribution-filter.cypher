// AttributionFilter: further conditions on an attribution, after its view.
{% takes attribution, filter %}
{% local document %}
{% if filter.source %}
{% render 'fragments/filters/by-source', attribution: attribution, source: filter.source %}
{% endif %}
{% if filter.document %}
MATCH ({{ attribution }})-[:IN_DOCUMENT]->({{ document }}) WHERE {{ document }}.id = {{ filter.document }}
{% endif %}
{% if filter.stance or filter.mode or filter.statedFrom or filter.statedTo %}
WITH * WHERE true
{% endif %}
{% if filter.stance %}
  AND {{ attribution }}.stance IN {{ filter.stance }}
{% endif %}
{% if filter.mode %}
  AND {{ attribution }}.mode IN {{ filter.mode }}
{% endif %}
{% if filter.statedFrom %}
  AND {{ attribution }}.statedTo >= {{ filter.statedFrom }}
{% endif %}
{% if filter.statedTo %}
  AND {{ attribution }}.statedFrom <= {{ filter.statedTo }}
{% endif %}
