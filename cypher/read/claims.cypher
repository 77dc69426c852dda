// Claims, found from the narrowest thing a filter names. Where a page of them is wanted they are put in its order before the
// view looks at them: it then looks at no more than the page needs.
//? byIds
UNWIND $ids_ AS i_ MATCH (n_:Thing:Claim {id: i_})
//? byEvent
MATCH (b_:Thing {id: $event_})<-[l_:DESCRIBES]-(n_:Claim)
//? byDocument
MATCH (b_:Thing {id: $document_})<-[:IN_DOCUMENT]-(:Attribution)-[:OF]->(n_:Claim) WITH DISTINCT n_
//? byText
//< read/claimsByText n_=n_
//? byEntity
MATCH (b_:Thing {id: $anchor_})-[c_:SAME_AS]->(d_:Entity) WHERE c_.at <= at AND at < c_.until
MATCH (d_)<-[e_:SAME_AS]-(f_:Entity) WHERE e_.at <= at AND at < e_.until
MATCH (f_)<-[:INVOLVES]-(n_:Claim) WITH DISTINCT n_
//? bySource
MATCH (b_:Thing {id: $source_})-[c_:SAME_AS]->(d_:Source) WHERE c_.at <= at AND at < c_.until
MATCH (d_)<-[e_:SAME_AS]-(f_:Source) WHERE e_.at <= at AND at < e_.until
MATCH (f_)<-[:MADE_BY]-(:Attribution)-[:OF]->(n_:Claim) WITH DISTINCT n_
//? byPredicate
UNWIND $predicates_ AS i_ MATCH (n_:Claim {predicate: i_})
//? byLabel
MATCH (n_:Claim)
//? byLabel sorted
// Never null; but said, an index may give the order.
WHERE key_ IS NOT NULL
//? sorted behind
WITH n_ WHERE behind_
//? sorted
WITH n_ ORDER BY order_
//.
//< view/Claim n_=n_
//< filter/claims n_=n_
