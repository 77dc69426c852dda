// The documents that a source published.
{% takes from %}
{% gives to %}
{% local record %}
{% render 'fragments/merged-records', node: from, record: record %}
MATCH ({{ record }})<-[:PUBLISHED_BY]-({{ to }})
{% render 'fragments/document-in-view', document: to %}
