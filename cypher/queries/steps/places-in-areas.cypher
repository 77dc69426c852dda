// The places that lie in one of some administrative areas, by their names in lower case, with all that is merged with them. In a view
// of the past, a place that has changed since comes with its earlier state: the caller judges that.
{% local place, area, was, record, own %}
CALL () {
  MATCH ({{ place }}:Place) WHERE {{ place | recorded }}
  {% render 'fragments/revision', thing: place, body: was %}
  {% if view.recordedAt %}
  WITH {{ place }}, {{ was }} WHERE size({{ was }}) > 0 OR size([{{ area }} IN coalesce({{ place }}.adminAreas, []) WHERE toLower({{ area }}) IN $areas]) > 0
  {% else %}
  WITH {{ place }} WHERE size([{{ area }} IN coalesce({{ place }}.adminAreas, []) WHERE toLower({{ area }}) IN $areas]) > 0
  {% endif %}
  {% render 'fragments/merges/merged-records', node: place, record: record %}
  WITH {{ place }}{% if view.recordedAt %}, {{ was }}{% endif %}, collect(DISTINCT {{ record }}.id) AS {{ own }}
  RETURN collect([{{ was | ifPast }}, {{ place | properties: 'adminAreas', 'id' }}, {{ own }}]) AS places
}
RETURN {% unless engine == 'neo4j' %}seq AS seq, head AS head, {% endunless %}places AS places
