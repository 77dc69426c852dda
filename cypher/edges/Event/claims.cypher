// The claims that describe an event.
{% takes from, args, page %}
{% gives to %}
{% local describes %}
MATCH ({{ from }})<-[{{ describes }}:DESCRIBES]-({{ to }}) WHERE {{ describes | openAt }}
{% if page %}
{% render 'fragments/page', thing: to, page: page %}
{% else %}
WITH *
{% endif %}
{% render 'fragments/views/claim-in-view', claim: to, filter: args %}
{% render 'fragments/filters/claim-filter', claim: to, filter: args %}
