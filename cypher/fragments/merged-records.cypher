// All records that are merged with a node, itself included. `node` is a node pattern without its brackets.
{% takes node, label %}
{% gives record %}
{% local whole %}
MATCH ({{ node }}){% render 'fragments/same-as', to: whole, label: label %}
MATCH ({{ whole }}){% render 'fragments/records-of', record: record, label: label, id: false %}
