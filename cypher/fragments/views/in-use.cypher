// Keeps a thing unless it is known from a text alone and nothing needs it: no attribution in one of the view's review states is made
// by it or of a claim that involves it, no document is published by it, and nothing else is merged into it. A further condition.
{% takes thing %}
{% local record, same, claim, status, said, document, one, uses %}
{% if engine == 'neo4j' %}
AND ({{ thing }}.fromText IS NULL
  OR EXISTS { MATCH ({{ thing }})<-[{{ same }}:SAME_AS]-({{ record }}) WHERE {{ same | openAt }} AND {{ record }}.fromText IS NULL }
  OR EXISTS { MATCH ({{ thing }})<-[{{ same }}:SAME_AS]-({{ record }})<-[:PUBLISHED_BY]-({{ document }}) WHERE {{ same | openAt }} AND {{ document | openAt }} }
  OR EXISTS { MATCH ({{ thing }})<-[{{ same }}:SAME_AS]-({{ record }})<-[:MADE_BY]-()-[{{ status }}:OF]->() WHERE {{ same | openAt }} AND {% render 'fragments/views/reviewed', status: status %} }
  OR EXISTS { MATCH ({{ thing }})<-[{{ same }}:SAME_AS]-({{ record }})<-[:INVOLVES]-({{ claim }})<-[{{ status }}:OF]-() WHERE {{ same | openAt }} AND {% render 'fragments/views/reviewed', status: status %} })
{% else %}
CALL ({{ thing }}{{ view.imports }}) {
  CALL ({{ thing }}{{ view.imports }}) {
    WITH {{ thing }} WHERE {{ thing }}.fromText IS NULL
    RETURN 1 AS {{ one }}
    UNION ALL
    WITH {{ thing }} WHERE {{ thing }}.fromText = true
    MATCH ({{ thing }})<-[{{ same }}:SAME_AS]-({{ record }}) WHERE {{ same | openAt }} AND {{ record }}.fromText IS NULL
    RETURN 1 AS {{ one }} LIMIT 1
    UNION ALL
    WITH {{ thing }} WHERE {{ thing }}.fromText = true
    MATCH ({{ thing }})<-[{{ same }}:SAME_AS]-({{ record }})<-[:PUBLISHED_BY]-({{ document }}) WHERE {{ same | openAt }} AND {{ document | openAt }}
    RETURN 1 AS {{ one }} LIMIT 1
    UNION ALL
    WITH {{ thing }} WHERE {{ thing }}.fromText = true
    MATCH ({{ thing }})<-[{{ same }}:SAME_AS]-({{ record }})<-[:MADE_BY]-({{ said }}:Attribution)-[{{ status }}:OF]->({{ claim }}) WHERE {{ same | openAt }} AND {% render 'fragments/views/reviewed', status: status %}
    RETURN 1 AS {{ one }} LIMIT 1
    UNION ALL
    WITH {{ thing }} WHERE {{ thing }}.fromText = true
    MATCH ({{ thing }})<-[{{ same }}:SAME_AS]-({{ record }})<-[:INVOLVES]-({{ claim }}:Claim)<-[{{ status }}:OF]-({{ said }}) WHERE {{ same | openAt }} AND {% render 'fragments/views/reviewed', status: status %}
    RETURN 1 AS {{ one }} LIMIT 1
  }
  RETURN count({{ one }}) AS {{ uses }}
}
WITH * WHERE {{ uses }} > 0
{% endif %}
