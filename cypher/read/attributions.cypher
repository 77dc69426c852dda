// Attributions, found from the source or the document where one is named.
//? source
MATCH (b_:Thing {id: $source_})-[c_:SAME_AS]->(d_:Source) WHERE c_.at <= at AND at < c_.until
MATCH (d_)<-[e_:SAME_AS]-(f_:Source) WHERE e_.at <= at AND at < e_.until
MATCH (f_)<-[:MADE_BY]-(n_:Attribution)-[o_:OF]->(:Claim)
//? document !source
MATCH (b_:Thing {id: $document_})<-[:IN_DOCUMENT]-(n_:Attribution)-[o_:OF]->(:Claim)
//? !source !document
MATCH (n_:Attribution)
//? !source !document sorted
WHERE key_ within_
//? !source !document
//< edges/page n_=n_ order_=order_ behind_=behind_
MATCH (n_)-[o_:OF]->(:Claim)
//.
//< view/Attribution n_=n_ o_=o_
//< filter/attributions n_=n_
