// The claims of attributions, and which attributions relay them or are based on them.
CALL (at) {
  UNWIND $ids AS i
  MATCH (:Thing {id: i})<-[e:RELAYS|BASED_ON]-(a:Attribution) WHERE e.at <= at AND at < e.until
  RETURN collect([i, a.id]) AS links
}
CALL () {
  UNWIND $ids AS i
  MATCH (:Thing {id: i})-[:OF]->(c:Claim)
  RETURN collect(DISTINCT c.id) AS claims
}
RETURN seq AS seq, head AS head, at AS at, links AS links, claims AS claims
