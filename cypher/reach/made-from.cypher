// The documents that are declared to be made from those of sources, with all that these were merged with, or from given ones.
CALL (at) {
  UNWIND $sources AS i
  MATCH (:Thing {id: i})-[x:SAME_AS]->(s:Thing) WHERE x.at <= at AND at < x.until
  MATCH (s)<-[y:SAME_AS]-(m:Thing) WHERE y.at <= at AND at < y.until
  MATCH (m)<-[:PUBLISHED_BY]-(d:Document)<-[e:DERIVED_FROM]-(t:Document) WHERE e.at <= at AND at < e.until
  RETURN collect(DISTINCT [i, t.id]) AS published
}
CALL (at) {
  UNWIND $ids AS i
  MATCH (:Thing {id: i})<-[e:DERIVED_FROM]-(t:Document) WHERE e.at <= at AND at < e.until
  RETURN collect([i, t.id]) AS made
}
RETURN seq AS seq, head AS head, at AS at, published + made AS links
