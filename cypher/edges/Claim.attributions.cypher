// Who said it: the admitted attributions of a claim.
MATCH (p_)<-[o_:OF]-(n_:Attribution)
//< view/Attribution n_=n_ o_=o_
//< filter/attributions n_=n_
