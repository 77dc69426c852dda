// The claims that involve an entity, under any of its merged records, in any role. A page of them is read in its order from the
// links to each record, and no more of them than it needs.
{% takes from, args, page %}
{% gives to %}
{% local record, involves %}
{% render 'fragments/merges/merged-records', node: from, record: record %}
{% if page %}
CALL ({{ record }}{{ view.imports }}) {
  MATCH ({{ to }})-[{{ involves }}:INVOLVES]->()
  USING INDEX SEEK {{ involves }}:INVOLVES(entity, {{ page.property }})
  WHERE {{ involves }}.entity = {{ record }}.id AND {{ involves }}.{{ page.property }} {{ page.within }}
  WITH {{ to }}, {{ involves }}
  ORDER BY {{ involves }}.entity {{ page.direction }}, {{ involves }}.{{ page.property }} {{ page.direction }}, {{ to }}.id
  {% if page.behind %}
  WITH {{ to }} WHERE {{ page.behind }}
  {% endif %}
  WITH DISTINCT {{ to }}
{% else %}
MATCH ({{ record }})<-[:INVOLVES]-({{ to }})
WITH DISTINCT {{ to }}
{% endif %}
{% render 'fragments/views/claim-in-view', claim: to, filter: args %}
{% render 'fragments/filters/claim-filter', claim: to, filter: args %}
{% if page %}
  RETURN {{ to }} LIMIT {{ page.limit }}
}
{% endif %}
