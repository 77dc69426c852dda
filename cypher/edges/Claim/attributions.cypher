// The attributions of a claim that the view includes.
{% takes from, args %}
{% gives to %}
{% local status %}
MATCH ({{ from }})<-[{{ status }}:OF]-({{ to }})
WHERE {% render 'fragments/views/attribution-in-view', status: status %}
{% render 'fragments/filters/attribution-filter', attribution: to, filter: args %}
