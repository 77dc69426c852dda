// An entity or a source, as it is merged.
{% takes args %}
{% gives to %}
MATCH (:Thing {id: {{ args.id }}}){% render 'fragments/merges/same-as', to: to %}
