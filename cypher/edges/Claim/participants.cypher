// Who and what a claim is about, with the role of each; of one role where it is given.
{% takes from, args %}
{% gives to, link %}
MATCH ({{ from }})-[{{ link }}:INVOLVES]->({{ 'Entity' | implied }}){% render 'fragments/merges/same-as', to: to %}
{% if args.role %}
  AND {{ link }}.role = {{ args.role }}
{% endif %}
