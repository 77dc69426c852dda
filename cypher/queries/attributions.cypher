// Attributions, found from the source or the document where one is named.
{% takes args, page %}
{% gives to %}
{% local start, record, status %}
{% if args.source %}
MATCH ({{ start }}:Thing {id: {{ args.source }}})
{% render 'fragments/merges/merged-records', node: start, record: record %}
MATCH ({{ record }})<-[:MADE_BY]-({{ to }}{{ 'Attribution' | implied }})-[{{ status }}:OF]->()
{% elsif args.document %}
MATCH (:Thing {id: {{ args.document }}})<-[:IN_DOCUMENT]-({{ to }}{{ 'Attribution' | implied }})-[{{ status }}:OF]->()
{% else %}
{% render 'fragments/all-of-label', label: 'Attribution', page: page, to: to %}
MATCH ({{ to }})-[{{ status }}:OF]->()
{% endif %}
WHERE {% render 'fragments/views/attribution-in-view', status: status %}
{% render 'fragments/filters/attribution-filter', attribution: to, filter: args %}
