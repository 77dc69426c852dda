// Claims that proposals in a document are of, each with where the proposal stands.
{% takes args %}
{% gives to, link %}
{% local status %}
MATCH (:Thing {id: {{ args.document }}})<-[:IN_DOCUMENT]-({{ link }}:Attribution)-[{{ status }}:OF]->({{ to }}:Claim)
WHERE {{ link }}.place IS NOT NULL AND {% render 'fragments/views/attribution-in-view', status: status %}
