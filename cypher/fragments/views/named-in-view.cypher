// Whether the view lists an entity or a source: recorded by then, not merged into another, not excluded; and whether it meets the
// arguments of the list. A name leads to what is merged into no other.
{% takes named, args %}
{% local was, state, subkind %}
WHERE {{ named | openAt }}
{% if view.exclude %}
  AND NOT {{ named }}.id IN excluded
{% endif %}
{% if view.only %}
  AND {{ named }}.id IN speakers
{% endif %}
{% if args.kind %}
  AND {{ named }}.kind IN {{ args.kind }}
{% endif %}
{% if args.subkind %}
{% unless view.recordedAt %}
  AND {{ named }}.subkind IN {{ args.subkind }}
{% endunless %}
{% endif %}
{% if args.sourceKind %}
  AND coalesce({{ named }}.sourceKind, 'UNSPECIFIED') IN {{ args.sourceKind }}
{% endif %}
{% if args.unnamed %}
  AND 'UnnamedSource' IN labels({{ named }})
{% endif %}
{% if args.named %}
  AND NOT 'UnnamedSource' IN labels({{ named }})
{% endif %}
{% unless args.name %}
{% render 'fragments/merges/not-absorbed', thing: named %}
{% endunless %}
{% render 'fragments/views/in-use', thing: named %}
{% if args.subkind %}
{% if view.recordedAt %}
{% render 'fragments/revision', thing: named, body: was %}
WITH * WHERE (size({{ was }}) = 0 AND {{ named }}.subkind IN {{ args.subkind }})
  OR size([{{ state }} IN {{ was }} WHERE size([{{ subkind }} IN {{ args.subkindWas }} WHERE {{ state }} CONTAINS {{ subkind }}]) > 0]) > 0
{% endif %}
{% endif %}
