// What limits how many voices a claim has: there are no more of them than records of sources with an attribution of it, unless these
// rest on attributions of other claims, or the claim may be equal to others by merges of its participants.
{% takes claim %}
{% gives speakers, elsewhere, merged %}
{% local status, attribution, source, other, same, participant, whole %}
CALL ({{ claim }}) {
  MATCH ({{ claim }})<-[{{ status }}:OF]-({{ attribution }}{{ 'Attribution' | implied }})-[:MADE_BY]->({{ source }})
  WHERE {% render 'fragments/views/attribution-known', status: status %}
  RETURN count(DISTINCT {{ source }}.id) AS {{ speakers }}
}
CALL ({{ claim }}) {
  MATCH ({{ claim }})<-[:OF]-({{ 'Attribution' | implied }})-[:RELAYS|BASED_ON]->({{ other }}:Attribution) WHERE {{ other }}.claimId <> {{ claim }}.id
  RETURN count({{ other }}) AS {{ elsewhere }}
}
CALL ({{ claim }}) {
  MATCH ({{ claim }})-[:INVOLVES]->({{ participant }}{{ 'Entity' | implied }})-[{{ same }}:SAME_AS]->({{ whole }})
  WHERE {{ same | openAt }} AND coalesce({{ same }}.shared, {{ participant }}.id <> {{ whole }}.id)
  RETURN count({{ whole }}) AS {{ merged }}
}
