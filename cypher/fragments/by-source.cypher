// Attributions that a source made, under any of its merged records. `source` is a parameter.
{% takes attribution, source %}
{% local whole, record %}
MATCH ({{ attribution }})-[:MADE_BY]->(:Source){% render 'fragments/same-as', to: whole, label: 'Source' %}
MATCH ({{ whole }}){% render 'fragments/records-of', record: record, label: 'Thing', id: source %}
