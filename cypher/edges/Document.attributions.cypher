// What a document has whom say.
MATCH (p_)<-[:IN_DOCUMENT]-(n_:Attribution)-[o_:OF]->(:Claim)
//< view/Attribution n_=n_ o_=o_
//< filter/attributions n_=n_
