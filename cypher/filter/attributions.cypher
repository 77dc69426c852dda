// Further conditions on an attribution n_, after its view: AttributionFilter.
//? source
MATCH (n_)-[:MADE_BY]->(:Source)-[x_:SAME_AS]->(s_:Source) WHERE x_.at <= at AND at < x_.until
MATCH (s_)<-[y_:SAME_AS]-(g_:Thing {id: $source_}) WHERE y_.at <= at AND at < y_.until
//? document
MATCH (n_)-[:IN_DOCUMENT]->(d_:Document) WHERE d_.id = $document_
//.
WITH * WHERE true
//? stance
  AND n_.stance IN $stance_
//? mode
  AND n_.mode IN $mode_
//? statedFrom
  AND n_.statedTo >= $statedFrom_
//? statedTo
  AND n_.statedFrom <= $statedTo_
