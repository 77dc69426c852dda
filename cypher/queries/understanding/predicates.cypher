// A claim of each predicate that there is.
{% takes args %}
{% gives to %}
{% local predicate, claim %}
UNWIND {{ args.predicates }} AS {{ predicate }}
CALL ({{ predicate }}) {
  MATCH ({{ claim }}:Claim {predicate: {{ predicate }}}) WHERE {{ claim | openAt }}
  RETURN {{ claim }} AS {{ to }} LIMIT 1
}
