// Whether the view shows a claim n_: it was recorded by then, and at least one attribution of it is admitted (and meets
// what a filter asks of one attribution). Who goes on to count the admitted ones need not have it asked first.
WHERE n_.at <= at AND at < n_.until
//? !counted
CALL (n_, scope) {
  MATCH (n_)<-[o_:OF]-(a_:Attribution)
  //< view/Attribution n_=a_ o_=o_
  //? !counted said
  //< filter/said a_=a_
  //? !counted
  RETURN count(a_) AS admitted_
}
WITH * WHERE admitted_ > 0
