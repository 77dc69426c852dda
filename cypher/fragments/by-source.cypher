// Attributions that a source made, under any of its merged records. `source` is a parameter.
{% takes attribution, source %}
{% local whole, record %}
MATCH ({{ attribution }})-[:MADE_BY]->({{ 'Source' | implied }}){% render 'fragments/same-as', to: whole %}
MATCH ({{ whole }}){% render 'fragments/records-of', record: record %} AND {{ record }}.id = {{ source }}
