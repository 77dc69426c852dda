// Other claims that a claim may be in conflict with, as far as the view includes them.
{% takes from, args %}
{% gives to %}
{% local ids %}
WITH {{ from }}, [{{ from }}.id] AS {{ ids }}
{% render 'fragments/claims/conflict-candidates', ids: ids, control: args.control, candidate: to %}
WHERE {{ to }}.id <> {{ from }}.id
WITH *
{% render 'fragments/views/claim-in-view', claim: to, filter: false %}
