// All records that are merged with a node, itself included: two MATCH, because within one no relationship is followed twice. `node`
// is a node pattern without its brackets.
{% takes node %}
{% gives record %}
{% local whole %}
MATCH ({{ node }}){% render 'fragments/merges/same-as', to: whole %}
MATCH ({{ whole }}){% render 'fragments/merges/records-of', record: record %}
