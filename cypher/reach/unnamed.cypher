// Where claims that rest on unnamed sources only may begin: what unnamed sources say, and the links that may be part of a circle.
CALL (at) {
  MATCH (u:UnnamedSource)<-[x:SAME_AS]-(m:Source)<-[:MADE_BY]-(a:Attribution) WHERE x.at <= at AND at < x.until
  RETURN collect(a.id) AS spoken
}
CALL (at) {
  MATCH (a:Attribution)-[e:RELAYS|BASED_ON]->(b:Attribution)
  WHERE e.at <= at AND at < e.until AND (b)-[:RELAYS|BASED_ON]->(:Attribution) AND (a)<-[:RELAYS|BASED_ON]-(:Attribution)
  RETURN collect([a.id, b.id]) AS links
}
RETURN seq AS seq, head AS head, at AS at, spoken AS spoken, links AS links
