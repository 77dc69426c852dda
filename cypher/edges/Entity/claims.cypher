// The claims that involve an entity, under any of its merged records, in any role.
{% takes from, args, page %}
{% gives to %}
{% local record %}
{% render 'fragments/merged-records', node: from, label: 'Thing', record: record %}
MATCH ({{ record }})<-[:INVOLVES]-({{ to }}:Claim)
WITH DISTINCT {{ to }}
{% render 'fragments/page', thing: to, page: page %}
{% render 'fragments/claim-in-view', claim: to, filter: args %}
{% render 'fragments/claim-filter', claim: to, filter: args %}
