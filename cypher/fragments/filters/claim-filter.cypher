// ClaimFilter: further conditions on a claim, after its view. Which claims rest on unnamed sources only is computed before.
{% takes claim, filter %}
{% local word, options, record, other, involves, participant, describes, event, involved, played, described, members, speakers, elsewhere, merged %}
{% if filter.ids %}
  AND {{ claim }}.id IN {{ filter.ids }}
{% endif %}
{% if filter.predicates %}
  AND {{ claim }}.predicate IN {{ filter.predicates }}
{% endif %}
{% if filter.modality %}
  AND {{ claim }}.modality IN {{ filter.modality }}
{% endif %}
{% if filter.property %}
  AND {{ filter.property }} IN {{ claim }}.properties
{% endif %}
{% if filter.from %}
  AND {{ claim }}.validTo >= {{ filter.from }}
{% endif %}
{% if filter.to %}
  AND {{ claim }}.validFrom <= {{ filter.to }}
{% endif %}
{% if filter.onlyUnnamed %}
  AND {{ filter.onlyUnnamed }}[{{ claim }}.id] IS NOT NULL
{% endif %}
{% if filter.voices %}
  AND {{ filter.voices }}[{{ claim }}.id] IS NOT NULL
{% endif %}
{% if filter.validUnknown %}
  AND {{ claim }}.valid IS NULL
{% endif %}
{% if filter.validKnown %}
  AND {{ claim }}.valid IS NOT NULL
{% endif %}
{% if filter.words %}
  AND size([{{ word }} IN {{ filter.words }} WHERE NOT {{ word }} IN split({{ claim }}.search, ' ')]) = 0
{% endif %}
{% if filter.entity %}
CALL ({{ claim }}) {
  MATCH ({{ other }}:Thing {id: {{ filter.entity }}})
  {% render 'fragments/merges/merged-records', node: other, record: record %}
  MATCH ({{ record }})<-[:INVOLVES]-({{ claim }})
  RETURN count({{ record }}) AS {{ involved }}
}
WITH * WHERE {{ involved }} > 0
{% endif %}
{% if filter.roles or filter.involves %}
CALL ({{ claim }}) {
  MATCH ({{ claim }})-[{{ involves }}:INVOLVES]->({{ participant }})
  {% render 'fragments/merges/merged-records', node: participant, record: record %}
  RETURN collect({{ involves }}.role + ' ' + {{ record }}.id) AS {{ played }}
}
WITH * WHERE true
{% if filter.roles %}
  AND size([{{ word }} IN {{ filter.roles }} WHERE NOT {{ word }} IN {{ played }}]) = 0
{% endif %}
{% if filter.involves %}
  AND size([{{ options }} IN {{ filter.involves }} WHERE size([{{ word }} IN {{ options }} WHERE {{ word }} IN {{ played }}]) = 0]) = 0
{% endif %}
{% endif %}
{% render 'fragments/filters/claim-in-places', claim: claim, args: filter %}
{% if filter.entitiesAll or filter.entitiesAny %}
CALL ({{ claim }}) {
  MATCH ({{ claim }})-[:INVOLVES]->({{ participant }})
  {% render 'fragments/merges/merged-records', node: participant, record: record %}
  RETURN collect(DISTINCT {{ record }}.id) AS {{ members }}
}
WITH * WHERE true
{% if filter.entitiesAll %}
  AND size([{{ word }} IN {{ filter.entitiesAll }} WHERE NOT {{ word }} IN {{ members }}]) = 0
{% endif %}
{% if filter.entitiesAny %}
  AND size([{{ word }} IN {{ filter.entitiesAny }} WHERE {{ word }} IN {{ members }}]) > 0
{% endif %}
{% endif %}
{% if filter.event %}
CALL ({{ claim }}) {
  MATCH ({{ claim }})-[{{ describes }}:DESCRIBES]->({{ event }}) WHERE {{ event }}.id = {{ filter.event }} AND {{ describes | openAt }}
  RETURN count({{ event }}) AS {{ described }}
}
WITH * WHERE {{ described }} > 0
{% endif %}
{% if filter.mayHaveVoices %}
{% render 'fragments/claims/claim-may-have-voices', claim: claim, speakers: speakers, elsewhere: elsewhere, merged: merged %}
WITH * WHERE {{ speakers }} >= {{ filter.mayHaveVoices }} OR {{ elsewhere }} > 0 OR {{ merged }} > 0
{% endif %}
