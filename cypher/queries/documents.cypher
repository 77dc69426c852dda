// Documents, of one publisher, by their URL, by the places of what they say or of all, possibly published within a time.
{% takes args, page %}
{% gives to %}
{% local start, record, id, status, claim, told %}
{% if args.publisher %}
MATCH ({{ start }}:Thing {id: {{ args.publisher }}})
{% render 'fragments/merges/merged-records', node: start, record: record %}
MATCH ({{ record }})<-[:PUBLISHED_BY]-({{ to }})
{% elsif args.url %}
CALL () {
  MATCH ({{ to }}:Document {address: {{ args.address }}})
  RETURN {{ to }}
  UNION ALL
  {% render 'fragments/search/text-search', label: 'Document', index: 'whosaid_documents', query: args.query, node: to %}
  RETURN {{ to }}
}
WITH *
{% elsif args.byPlaces %}
UNWIND keys({{ args.anchor }}) AS {{ id }} MATCH (:Thing {id: {{ id }}})<-[:INVOLVES]-({{ 'Claim' | implied }})<-[:OF]-({{ 'Attribution' | implied }})-[:IN_DOCUMENT]->({{ to }})
WITH DISTINCT {{ to }}
{% endif %}
{% if args.publisher or args.url or args.byPlaces %}
{% render 'fragments/page', thing: to, page: page %}
{% else %}
{% render 'fragments/all-of-label', label: 'Document', page: page, to: to %}
{% endif %}
{% if args.inPlaces %}
CALL ({{ to }}{{ view.imports }}) {
  MATCH ({{ to }})<-[:IN_DOCUMENT]-({{ 'Attribution' | implied }})-[{{ status }}:OF]->({{ claim }})
  WHERE {% render 'fragments/views/attribution-in-view', status: status %}
  WITH *
  {% render 'fragments/filters/claim-in-places', claim: claim, args: args %}
  RETURN count({{ claim }}) AS {{ told }}
}
WITH * WHERE {{ told }} > 0
WITH *
{% endif %}
{% render 'fragments/views/document-in-view', document: to %}
{% if args.url %}
  AND {{ to }}.address CONTAINS {{ args.address }}
{% endif %}
{% if args.from %}
  AND {{ to }}.pubTo >= {{ args.from }}
{% endif %}
{% if args.to %}
  AND {{ to }}.pubFrom <= {{ args.to }}
{% endif %}
