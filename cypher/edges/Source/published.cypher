// The documents that a source published.
{% takes from %}
{% gives to %}
{% local record %}
{% render 'fragments/merges/merged-records', node: from, record: record %}
MATCH ({{ record }})<-[:PUBLISHED_BY]-({{ to }})
{% render 'fragments/views/document-in-view', document: to %}
