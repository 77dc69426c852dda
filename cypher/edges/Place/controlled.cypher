// The claims that tell of control of a place, under any of its merged records.
{% takes from, args %}
{% gives to %}
{% local record, involves %}
{% render 'fragments/merges/merged-records', node: from, record: record %}
{% render 'fragments/claims/control-claims', place: record, control: args.control, claim: to, involves: involves %}
WITH DISTINCT {{ to }}
{% render 'fragments/views/claim-in-view', claim: to, filter: false %}
