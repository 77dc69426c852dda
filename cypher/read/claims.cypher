// Claims, found from the narrowest thing a filter names.
//? byIds
UNWIND $ids_ AS i_ MATCH (n_:Thing:Claim {id: i_})
//? byEvent
MATCH (b_:Thing {id: $event_})<-[l_:DESCRIBES]-(n_:Claim)
//? byDocument
MATCH (b_:Thing {id: $document_})<-[:IN_DOCUMENT]-(:Attribution)-[:OF]->(n_:Claim) WITH DISTINCT n_
//? byText
//< read/claimsByText n_=n_
//? byEntity
MATCH (b_:Thing {id: $anchor_})
//< edges/Entity.claims p_=b_ n_=n_ by_=by_ down_=down_ order_=order_ within_=within_ behind_=behind_
//? bySource
MATCH (b_:Thing {id: $source_})-[c_:SAME_AS]->(d_:Source) WHERE c_.at <= at AND at < c_.until
MATCH (d_)<-[e_:SAME_AS]-(f_:Source) WHERE e_.at <= at AND at < e_.until
MATCH (f_)<-[:MADE_BY]-(:Attribution)-[:OF]->(n_:Claim) WITH DISTINCT n_
//? byPredicate
UNWIND $predicates_ AS i_ MATCH (n_:Claim {predicate: i_})
//? byLabel
MATCH (n_:Claim)
//? byLabel sorted
WHERE key_ within_
//? !byEntity
//< edges/page n_=n_ order_=order_ behind_=behind_
//< view/Claim n_=n_
//< filter/claims n_=n_
