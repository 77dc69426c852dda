// Whether a claim involves a place of those that were looked up.
{% takes claim, args %}
{% local inside, inArea %}
{% if args.within %}
{% render 'fragments/filters/claim-involves', claim: claim, ids: args.within, count: inside %}
WITH * WHERE {{ inside }} > 0
{% endif %}
{% if args.adminArea %}
{% render 'fragments/filters/claim-involves', claim: claim, ids: args.adminArea, count: inArea %}
WITH * WHERE {{ inArea }} > 0
{% endif %}
