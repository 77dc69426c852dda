// A claim t_ and those that give another figure of the same event, as k_: a later figure of a source overtakes an earlier one.
CALL (t_, at) {
  MATCH (t_)-[l_:DESCRIBES]->(:Event)<-[d_:DESCRIBES]-(c_:Claim)
  WHERE c_.predicate = t_.predicate AND c_.unit = t_.unit AND l_.at <= at AND at < l_.until AND d_.at <= at AND at < d_.until
  RETURN collect(c_.id) AS rivals_
}
