// Events, by the name that is looked for, the places and the property that they must have, where these are given.
{% takes args, page %}
{% gives to %}
{% local id, describes, claim, told %}
{% if args.byPlaces %}
UNWIND keys({{ args.anchor }}) AS {{ id }} MATCH (:Thing {id: {{ id }}})<-[:INVOLVES]-({{ 'Claim' | implied }})-[:DESCRIBES]->({{ to }})
WITH DISTINCT {{ to }}
{% render 'fragments/page', thing: to, page: page %}
{% else %}
{% render 'fragments/search/named-list', label: 'Event', args: args, page: page, to: to %}
{% unless page %}
WITH *
{% endunless %}
{% endif %}
{% if args.inPlaces %}
CALL ({{ to }}{{ view.imports }}) {
  MATCH ({{ to }})<-[{{ describes }}:DESCRIBES]-({{ claim }}) WHERE {{ describes | openAt }}
  WITH *
  {% render 'fragments/views/claim-in-view', claim: claim, filter: args %}
  {% render 'fragments/filters/claim-in-places', claim: claim, args: args %}
  RETURN count({{ claim }}) AS {{ told }}
}
WITH * WHERE {{ told }} > 0
WITH *
{% endif %}
WHERE {{ to | openAt }}
{% if args.property %}
  AND {{ args.property }} IN {{ to }}.properties
{% endif %}
