// The claims that a document has somebody say.
MATCH (p_)<-[:IN_DOCUMENT]-(a_:Attribution)-[o_:OF]->(n_:Claim)
//< view/Attribution n_=a_ o_=o_
WITH DISTINCT n_
