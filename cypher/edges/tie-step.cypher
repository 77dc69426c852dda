// One step along decided links from the things with ids in from_: the links as found_, and where they lead that is not among
// seen_ as next_. What is part of a thing, or depends on it, is no step from there; an alliance is followed no further.
CALL (from_, at) {
  UNWIND from_ AS i_
  MATCH (:Thing {id: i_})<-[y_:SAME_AS]-(m_:Thing)-[t_:PART_OF|ONE_VOICE|DEPENDS_ON|ALLIED_WITH]-(k_:Thing)
  WHERE y_.at <= at AND at < y_.until AND t_.at <= at AND at < t_.until
    AND (startNode(t_).id = m_.id OR type(t_) IN ['ONE_VOICE', 'ALLIED_WITH'])
  MATCH (k_)-[x_:SAME_AS]->(o_:Thing) WHERE x_.at <= at AND at < x_.until
  RETURN collect({kind: type(t_), from: i_, to: o_.id, validFrom: t_.validFrom, validTo: t_.validTo}) AS found_
}
WITH *, [f_ IN found_ WHERE f_.kind <> 'ALLIED_WITH' AND NOT f_.to IN seen_ | f_.to] AS next_
