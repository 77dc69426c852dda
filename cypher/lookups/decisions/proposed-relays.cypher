// The proposals that relay attributions, each with all that it relays and that is not rejected.
UNWIND $rows AS id
MATCH (a:Thing {id: id})<-[r:RELAYS]-(c:Attribution)-[o:OF]->(:Claim)
WHERE {{ 'r' | openAt }} AND {{ 'o' | openAt }} AND o.review = 'PROPOSED'
CALL (c) {
  MATCH (c)-[x:RELAYS]->(b:Attribution)-[s:OF]->(:Claim)
  WHERE {{ 'x' | openAt }} AND {{ 's' | openAt }} AND s.review <> 'REJECTED'
  RETURN collect(b.id) AS others
}
RETURN DISTINCT c.id AS id, others AS others
