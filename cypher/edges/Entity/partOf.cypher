// What it is decided to be part of, at a time when one is given.
{% takes from, args %}
{% gives to %}
{% local record, link %}
{% render 'fragments/merges/merged-records', node: from, record: record %}
MATCH ({{ record }})-[{{ link }}:PART_OF]->(:Entity){% render 'fragments/merges/same-as', to: to %} AND {{ link | openAt }}
{% if args.from %}
  AND ({{ link }}.validTo IS NULL OR {{ link }}.validTo >= {{ args.from }}) AND ({{ link }}.validFrom IS NULL OR {{ link }}.validFrom <= {{ args.to }})
{% endif %}
