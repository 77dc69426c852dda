// What joins things on the ways from one thing to another: claims and decisions n_, each with the things it joins as r_, and
// the two ends as they are merged. A search from both ends by turns, a level each, until they meet: what is left out of a level
// is no part of a shortest way, unless a level was cut.
CALL (at) {
  MATCH (:Thing {id: $from_})-[x_:SAME_AS]->(e_:Thing) WHERE x_.at <= at AND at < x_.until
  RETURN collect(e_.id) AS startA_
}
CALL (at) {
  MATCH (:Thing {id: $to_})-[x_:SAME_AS]->(e_:Thing) WHERE x_.at <= at AND at < x_.until
  RETURN collect(e_.id) AS startB_
}
//< edges/path-step from_=startA_ before_=startA_ other_=startB_ hops_=hopsA_ next_=nextA_ rest_=restA_
//? hops2
//< edges/path-step from_=restA_ before_=startB_ other_=nextA_ hops_=hopsB_ next_=nextB_ rest_=restB_
//? hops3
//< edges/path-step from_=restB_ before_=startA_ other_=nextB_ hops_=hopsC_ next_=nextC_ rest_=restC_
//? hops4
//< edges/path-step from_=restC_ before_=restA_ other_=nextC_ hops_=hopsD_ next_=nextD_ rest_=restD_
//? hops5
//< edges/path-step from_=restD_ before_=restB_ other_=nextD_ hops_=hopsE_ next_=nextE_ rest_=restE_
//? hops6
//< edges/path-step from_=restE_ before_=restC_ other_=nextE_ hops_=hopsF_ next_=nextF_ rest_=restF_
//? hops7
//< edges/path-step from_=restF_ before_=restD_ other_=nextF_ hops_=hopsG_ next_=nextG_ rest_=restG_
//? hops8
//< edges/path-step from_=restG_ before_=restE_ other_=nextG_ hops_=hopsH_ next_=nextH_ rest_=restH_
//.
WITH [i_ IN startA_ | {via: i_, end: 'from'}] + [i_ IN startB_ | {via: i_, end: 'to'}] + hopsA_
//? hops2
  + hopsB_
//? hops3
  + hopsC_
//? hops4
  + hopsD_
//? hops5
  + hopsE_
//? hops6
  + hopsF_
//? hops7
  + hopsG_
//? hops8
  + hopsH_
//.
  AS all_
UNWIND all_ AS r_
MATCH (n_:Thing {id: r_.via})
