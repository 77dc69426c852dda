// Attributions that a source made, under any of its merged records. `source` is a parameter.
{% takes attribution, source %}
{% local whole, record %}
MATCH ({{ attribution }})-[:MADE_BY]->({{ 'Source' | implied }}){% render 'fragments/merges/same-as', to: whole %}
MATCH ({{ whole }}){% render 'fragments/merges/records-of', record: record %} AND {{ record }}.id = {{ source }}
