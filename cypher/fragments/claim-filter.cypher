// ClaimFilter: further conditions on a claim, after its view. Which claims rest on unnamed sources only is computed before.
{% takes claim, filter %}
{% local word, record, other, involves, participant, describes, event, involved, played, described %}
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
  AND $onlyUnnamed[{{ claim }}.id] IS NOT NULL
{% endif %}
{% if filter.words %}
  AND size([{{ word }} IN {{ filter.words }} WHERE NOT {{ word }} IN split({{ claim }}.search, ' ')]) = 0
{% endif %}
{% if filter.entity %}
CALL ({{ claim }}) {
  MATCH ({{ other }}:Thing {id: {{ filter.entity }}})
  {% render 'fragments/merged-records', node: other, record: record %}
  MATCH ({{ record }})<-[:INVOLVES]-({{ claim }})
  RETURN count({{ record }}) AS {{ involved }}
}
WITH * WHERE {{ involved }} > 0
{% endif %}
{% if filter.roles %}
CALL ({{ claim }}) {
  MATCH ({{ claim }})-[{{ involves }}:INVOLVES]->({{ participant }})
  {% render 'fragments/merged-records', node: participant, record: record %}
  RETURN collect({{ involves }}.role + ' ' + {{ record }}.id) AS {{ played }}
}
WITH * WHERE size([{{ word }} IN {{ filter.roles }} WHERE NOT {{ word }} IN {{ played }}]) = 0
{% endif %}
{% if filter.event %}
CALL ({{ claim }}) {
  MATCH ({{ claim }})-[{{ describes }}:DESCRIBES]->({{ event }}) WHERE {{ event }}.id = {{ filter.event }} AND {{ describes | openAt }}
  RETURN count({{ event }}) AS {{ described }}
}
WITH * WHERE {{ described }} > 0
{% endif %}
