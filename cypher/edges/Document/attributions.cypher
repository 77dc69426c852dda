// The attributions in a document that the view includes.
{% takes from, args %}
{% gives to %}
{% local status %}
MATCH ({{ from }})<-[:IN_DOCUMENT]-({{ to }}{{ 'Attribution' | implied }})-[{{ status }}:OF]->()
WHERE {% render 'fragments/views/attribution-in-view', status: status %}
{% render 'fragments/filters/attribution-filter', attribution: to, filter: args %}
