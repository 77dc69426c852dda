// What its source coded, aggregated or looked at: documents, and attributions that the view admits.
MATCH (p_)-[e_:BASED_ON]->(n_:Thing) WHERE e_.at <= at AND at < e_.until
CALL (n_, scope) {
  MATCH (n_)-[o_:OF]->(:Claim)
  //< view/Attribution n_=n_ o_=o_
  RETURN count(o_) AS admitted_
}
WITH * WHERE admitted_ > 0 OR 'Document' IN labels(n_)
