// Documents, of one publisher, by their URL or of all, possibly published within a time.
{% takes args, page %}
{% gives to %}
{% local start, record %}
{% if args.publisher %}
MATCH ({{ start }}:Thing {id: {{ args.publisher }}})
{% render 'fragments/merged-records', node: start, record: record %}
MATCH ({{ record }})<-[:PUBLISHED_BY]-({{ to }})
{% elsif args.url %}
CALL () {
  MATCH ({{ to }}:Document {address: {{ args.address }}})
  RETURN {{ to }}
  UNION ALL
  {% render 'fragments/text-search', label: 'Document', index: 'whosaid_documents', query: args.query, node: to %}
  RETURN {{ to }}
}
WITH *
{% endif %}
{% if args.publisher or args.url %}
{% render 'fragments/page', thing: to, page: page %}
{% else %}
{% render 'fragments/all-of-label', label: 'Document', page: page, to: to %}
{% endif %}
{% render 'fragments/document-in-view', document: to %}
{% if args.url %}
  AND {{ to }}.address CONTAINS {{ args.address }}
{% endif %}
{% if args.from %}
  AND {{ to }}.pubTo >= {{ args.from }}
{% endif %}
{% if args.to %}
  AND {{ to }}.pubFrom <= {{ args.to }}
{% endif %}
