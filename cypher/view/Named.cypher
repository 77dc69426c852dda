// Whether the view lists a named thing n_: recorded by then, not absorbed into another, no source left out.
WHERE n_.at <= at AND at < n_.until
//? exclude
  AND NOT n_.id IN excluded
//? kind
  AND n_.kind IN $kind_
//? sourceKind
  AND coalesce(n_.sourceKind, 'UNSPECIFIED') IN $sourceKind_
//? unnamed
  AND 'UnnamedSource' IN labels(n_)
//? named
  AND NOT 'UnnamedSource' IN labels(n_)
//? only
  AND n_.id IN speakers
//.
CALL (n_, at) {
  MATCH (n_)-[x_:SAME_AS]->(s_:Thing) WHERE x_.at <= at AND at < x_.until AND s_.id <> n_.id
  RETURN count(s_) AS absorbed_
}
WITH * WHERE absorbed_ = 0
