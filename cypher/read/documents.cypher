// Documents, of one publisher or of all, possibly published within a time.
//? publisher
MATCH (b_:Thing {id: $publisher_})-[c_:SAME_AS]->(d_:Source) WHERE c_.at <= at AND at < c_.until
MATCH (d_)<-[e_:SAME_AS]-(f_:Source) WHERE e_.at <= at AND at < e_.until
MATCH (f_)<-[:PUBLISHED_BY]-(n_:Document)
//? !publisher
MATCH (n_:Document)
//? !publisher sorted
WHERE key_ within_
//.
//< edges/page n_=n_ order_=order_ behind_=behind_
//< view/Document n_=n_
//? from
  AND n_.pubTo >= $from_
//? to
  AND n_.pubFrom <= $to_
