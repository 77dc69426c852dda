// Things by words, best first. Score: the share of the query's tokens that a thing has (letter triples among names, so that
// spellings meet; whole words in texts). A name that fits half as well as a text comes before it: it is what texts are about.
CALL (scope) {
//? names
  //< read/named n_=n_
  WHERE ('Entity' IN labels(n_) AND $entities_) OR ('Source' IN labels(n_) AND $sources_) OR ('Event' IN labels(n_) AND $events_)
  WITH * WHERE true
  //? names exclude
    AND NOT n_.id IN excluded
  //? names only
    AND (NOT 'Source' IN labels(n_) OR n_.id IN speakers)
  //? names
  RETURN n_, $tokens_ AS tokens_, 0.5 AS lift_
//? names claims
  UNION ALL
//? claims
  //< read/claimsByText n_=n_
  //< view/Claim n_=n_
  RETURN n_, $words_ AS tokens_, 0.0 AS lift_
//? names documents
  UNION ALL
//? claims documents !names
  UNION ALL
//? documents
  //< read/documentsByText n_=n_
  //< view/Document n_=n_
  RETURN n_, $words_ AS tokens_, 0.0 AS lift_
//.
}
WITH * WHERE n_.at <= at AND at < n_.until
WITH *, split(n_.search, ' ') AS own_
WITH *, toFloat(size([w_ IN tokens_ WHERE w_ IN own_])) / size(tokens_) AS share_
WITH n_, {score: share_, rank: share_ + lift_, length: size(own_)} AS r_
WHERE r_.score >= $enough_
CALL (n_, at) {
  MATCH (n_)-[x_:SAME_AS]->(s_:Thing) WHERE x_.at <= at AND at < x_.until AND s_.id <> n_.id
  RETURN count(s_) AS absorbed_
}
WITH * WHERE absorbed_ = 0
