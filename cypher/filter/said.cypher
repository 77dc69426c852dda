// Conditions of a ClaimFilter that must hold of one admitted attribution a_ of the claim.
//? source
MATCH (a_)-[:MADE_BY]->(:Source)-[x_:SAME_AS]->(s_:Source) WHERE x_.at <= at AND at < x_.until
MATCH (s_)<-[y_:SAME_AS]-(g_:Thing {id: $source_}) WHERE y_.at <= at AND at < y_.until
//? document
MATCH (a_)-[:IN_DOCUMENT]->(d_:Document) WHERE d_.id = $document_
//.
WITH * WHERE true
//? stance
  AND a_.stance = $stance_
