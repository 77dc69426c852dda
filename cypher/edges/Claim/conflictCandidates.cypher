// Other claims that a claim may be in conflict with, as far as the view includes them.
{% takes from, args %}
{% gives to %}
{% render 'fragments/conflict-candidates', claim: from, control: args.control, candidate: to %}
WHERE {{ to }}.id <> {{ from }}.id
WITH *
{% render 'fragments/claim-in-view', claim: to, filter: false %}
