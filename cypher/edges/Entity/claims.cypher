// The claims that involve an entity, under any of its merged records, in any role.
{% takes from, args, page %}
{% gives to %}
{% local record %}
{% render 'fragments/merges/merged-records', node: from, record: record %}
MATCH ({{ record }})<-[:INVOLVES]-({{ to }})
WITH DISTINCT {{ to }}
{% render 'fragments/page', thing: to, page: page %}
{% render 'fragments/views/claim-in-view', claim: to, filter: args %}
{% render 'fragments/filters/claim-filter', claim: to, filter: args %}
