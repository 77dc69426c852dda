// Keeps a thing unless it is known from a text alone and nothing needs it: no attribution in one of the view's review states is made
// by it, or is of a claim that involves it. (A claim is at one end of the status, an attribution at the other.) A further condition.
{% takes thing %}
{% local id, record, same, user, status, other, uses %}
{% if engine == 'neo4j' %}
AND ({{ thing }}.fromText IS NULL OR EXISTS {
  MATCH ({{ thing }})<-[{{ same }}:SAME_AS]-({{ record }})<-[:INVOLVES|MADE_BY]-({{ user }})-[{{ status }}:OF]-()
  WHERE {{ same | openAt }} AND {% render 'fragments/views/reviewed', status: status %} })
{% else %}
CALL ({{ thing }}{{ view.imports }}) {
  UNWIND CASE WHEN {{ thing }}.fromText IS NULL THEN [] ELSE [{{ thing }}.id] END AS {{ id }}
  MATCH (:Thing {id: {{ id }}})<-[{{ same }}:SAME_AS]-({{ record }})<-[:INVOLVES|MADE_BY]-({{ user }})-[{{ status }}:OF]-({{ other }})
  WHERE {{ same | openAt }} AND {% render 'fragments/views/reviewed', status: status %}
  WITH {{ status }} LIMIT 1
  RETURN count({{ status }}) AS {{ uses }}
}
WITH * WHERE {{ thing }}.fromText IS NULL OR {{ uses }} > 0
{% endif %}
