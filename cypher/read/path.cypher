// One round of a search for ways from both of its ends: what leads on from the things on each side, as claims and decisions n_
// with the things they join as r_, and the two ends, as they are merged. A statement of its own for each round, because a
// database takes seconds to plan one that holds all rounds; the sides are maps, because Neo4j plans anew for lists of another
// order of magnitude that are parameters themselves.
UNWIND $sides_ AS side_
CALL (side_, at) {
  MATCH (:Thing {id: side_.end})-[x_:SAME_AS]->(e_:Thing) WHERE x_.at <= at AND at < x_.until
  RETURN collect({via: e_.id, end: side_.end}) AS ends_
}
WITH *, side_.things AS from_
//< edges/path-step from_=from_ hops_=hops_
WITH ends_ + hops_ AS all_
UNWIND all_ AS r_
MATCH (n_:Thing {id: r_.via})
