// The claims and links that lead on from the things with ids in `ids` and what these are merged with, as path edges, each with the
// things it joins, as they are merged. At most `taken` claims and as many links, newest first. No WITH DISTINCT may follow a CALL
// here: the embedded engine would drop all rows but the first 2,048 (the UNION has taken care of it).
{% takes ids, taken %}
{% gives edges %}
{% local id, thing, record, claim, attribution, status, entity, source, about, speakers, claims, whole, part, other, otherWhole, since, decision, partId, wholeId, same, links %}
CALL ({{ ids }}{{ view.imports }}) {
  CALL ({{ ids }}{{ view.imports }}) {
    UNWIND {{ ids }} AS {{ id }}
    MATCH ({{ thing }}:Thing {id: {{ id }}})
    {% render 'fragments/merges/merged-records', node: thing, record: record %}
    MATCH ({{ record }})<-[:INVOLVES]-({{ claim }})
    RETURN {{ claim }}
    UNION
    UNWIND {{ ids }} AS {{ id }}
    MATCH ({{ thing }}:Thing {id: {{ id }}})
    {% render 'fragments/merges/merged-records', node: thing, record: record %}
    MATCH ({{ record }})<-[:MADE_BY]-({{ attribution }}{{ 'Attribution' | implied }})-[{{ status }}:OF]->({{ claim }})
    WHERE {% render 'fragments/views/attribution-in-view', status: status %}
    RETURN {{ claim }}
  }
  WITH {{ claim }}
  {% render 'fragments/views/claim-in-view', claim: claim, filter: false %}
  WITH {{ claim }} ORDER BY {{ claim }}.sortDesc DESC, {{ claim }}.id LIMIT {{ taken }}
  CALL ({{ claim }}) {
    MATCH ({{ claim }})-[:INVOLVES]->({{ 'Entity' | implied }}){% render 'fragments/merges/same-as', to: entity %}
    RETURN collect(DISTINCT {{ entity }}.id) AS {{ about }}
  }
  CALL ({{ claim }}{{ view.imports }}) {
    MATCH ({{ claim }})<-[{{ status }}:OF]-({{ attribution }})
    WHERE {% render 'fragments/views/attribution-in-view', status: status %}
    MATCH ({{ attribution }})-[:MADE_BY]->({{ 'Source' | implied }}){% render 'fragments/merges/same-as', to: source %}
    RETURN collect(DISTINCT {{ source }}.id) AS {{ speakers }}
  }
  RETURN collect({via: {{ claim }}.id, about: {{ about }}, speakers: {{ speakers }}}) AS {{ claims }}
}
CALL ({{ ids }}) {
  UNWIND {{ ids }} AS {{ id }}
  MATCH (:Thing {id: {{ id }}}){% render 'fragments/merges/same-as', to: whole %}
  MATCH ({{ whole }})<-[{{ same }}:SAME_AS]-({{ record }}{{ 'Thing' | implied }})-[{{ part }}:PART_OF]-({{ other }})
  WHERE {{ same | openAt }} AND {{ part | openAt }}
  MATCH ({{ other }}){% render 'fragments/merges/same-as', to: otherWhole %} AND {{ otherWhole }}.id <> {{ whole }}.id
  WITH DISTINCT {{ part }}.at AS {{ since }}, {{ part }}.decision AS {{ decision }},
    CASE WHEN startNode({{ part }}).id = {{ record }}.id THEN {{ whole }}.id ELSE {{ otherWhole }}.id END AS {{ partId }},
    CASE WHEN startNode({{ part }}).id = {{ record }}.id THEN {{ otherWhole }}.id ELSE {{ whole }}.id END AS {{ wholeId }}
  ORDER BY {{ since }} DESC, {{ decision }} LIMIT {{ taken }}
  RETURN collect({via: {{ decision }}, part: {{ partId }}, whole: {{ wholeId }}}) AS {{ links }}
}
WITH *, {{ claims }} + {{ links }} AS {{ edges }}
