// What makes the figure of a claim k_ one of the same quantity as another: the events it describes, and who has which role.
CALL (k_, at) {
  MATCH (k_)-[g_:DESCRIBES]->(w_:Event) WHERE g_.at <= at AND at < g_.until AND k_.unit IS NOT NULL
  RETURN collect(DISTINCT w_.id) AS events_
}
CALL (k_, at) {
  MATCH (k_)-[i_:INVOLVES]->(:Entity)-[h_:SAME_AS]->(z_:Entity) WHERE h_.at <= at AND at < h_.until AND k_.unit IS NOT NULL
  RETURN collect(DISTINCT i_.role + ' ' + z_.id + ' ' + coalesce(i_.part, '')) AS roles_
}
