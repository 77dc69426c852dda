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
    {% render 'fragments/merged-records', node: thing, label: 'Thing', record: record %}
    MATCH ({{ record }})<-[:INVOLVES]-({{ claim }}:Claim)
    RETURN {{ claim }}
    UNION
    UNWIND {{ ids }} AS {{ id }}
    MATCH ({{ thing }}:Thing {id: {{ id }}})
    {% render 'fragments/merged-records', node: thing, label: 'Thing', record: record %}
    MATCH ({{ record }})<-[:MADE_BY]-({{ attribution }}:Attribution)-[{{ status }}:OF]->({{ claim }}:Claim)
    WHERE {% render 'fragments/attribution-in-view', status: status %}
    RETURN {{ claim }}
  }
  WITH {{ claim }}
  {% render 'fragments/claim-in-view', claim: claim, filter: false %}
  WITH {{ claim }} ORDER BY {{ claim }}.sortDesc DESC, {{ claim }}.id LIMIT {{ taken }}
  CALL ({{ claim }}) {
    MATCH ({{ claim }})-[:INVOLVES]->(:Entity){% render 'fragments/same-as', to: entity, label: 'Entity' %}
    RETURN collect(DISTINCT {{ entity }}.id) AS {{ about }}
  }
  CALL ({{ claim }}{{ view.imports }}) {
    MATCH ({{ claim }})<-[{{ status }}:OF]-({{ attribution }}:Attribution)
    WHERE {% render 'fragments/attribution-in-view', status: status %}
    MATCH ({{ attribution }})-[:MADE_BY]->(:Source){% render 'fragments/same-as', to: source, label: 'Source' %}
    RETURN collect(DISTINCT {{ source }}.id) AS {{ speakers }}
  }
  RETURN collect({via: {{ claim }}.id, about: {{ about }}, speakers: {{ speakers }}}) AS {{ claims }}
}
CALL ({{ ids }}) {
  UNWIND {{ ids }} AS {{ id }}
  MATCH (:Thing {id: {{ id }}}){% render 'fragments/same-as', to: whole, label: 'Thing' %}
  MATCH ({{ whole }})<-[{{ same }}:SAME_AS]-({{ record }}:Thing)-[{{ part }}:PART_OF]-({{ other }}:Thing)
  WHERE {{ same | openAt }} AND {{ part | openAt }}
  MATCH ({{ other }}){% render 'fragments/same-as', to: otherWhole, label: 'Thing' %} AND {{ otherWhole }}.id <> {{ whole }}.id
  WITH DISTINCT {{ part }}.at AS {{ since }}, {{ part }}.decision AS {{ decision }},
    CASE WHEN startNode({{ part }}).id = {{ record }}.id THEN {{ whole }}.id ELSE {{ otherWhole }}.id END AS {{ partId }},
    CASE WHEN startNode({{ part }}).id = {{ record }}.id THEN {{ otherWhole }}.id ELSE {{ whole }}.id END AS {{ wholeId }}
  ORDER BY {{ since }} DESC, {{ decision }} LIMIT {{ taken }}
  RETURN collect({via: {{ decision }}, part: {{ partId }}, whole: {{ wholeId }}}) AS {{ links }}
}
WITH *, {{ claims }} + {{ links }} AS {{ edges }}
