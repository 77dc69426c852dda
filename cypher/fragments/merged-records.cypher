// All records that are merged with a node, itself included: two MATCH, because within one no relationship is followed twice. `node`
// is a node pattern without its brackets.
{% takes node %}
{% gives record %}
{% local whole %}
MATCH ({{ node }}){% render 'fragments/same-as', to: whole %}
MATCH ({{ whole }}){% render 'fragments/records-of', record: record %}
