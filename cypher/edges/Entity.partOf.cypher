// What it is held to be part of, at a time when one is given.
//< edges/group p_=p_ m_=m_
MATCH (m_)-[r_:PART_OF]->(:Entity)-[z_:SAME_AS]->(n_:Entity) WHERE r_.at <= at AND at < r_.until AND z_.at <= at AND at < z_.until
//? from
  AND (r_.validTo IS NULL OR r_.validTo >= $from_) AND (r_.validFrom IS NULL OR r_.validFrom <= $to_)
