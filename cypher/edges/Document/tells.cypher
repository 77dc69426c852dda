// The claims that a document has somebody say.
{% takes from %}
{% gives to %}
{% local attribution, status %}
MATCH ({{ from }})<-[:IN_DOCUMENT]-({{ attribution }}{{ 'Attribution' | implied }})-[{{ status }}:OF]->({{ to }})
WHERE {% render 'fragments/views/attribution-in-view', status: status %}
WITH DISTINCT {{ to }}
