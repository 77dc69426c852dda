// A place, as it is merged.
{% takes args %}
{% gives to %}
MATCH (:Thing {id: {{ args.id }}}){% render 'fragments/merges/same-as', to: to %} AND {{ to }}:Place
