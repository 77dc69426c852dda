// What only proposals need that nobody has accepted: how many attributions and claims, and each thing that is known from them alone,
// with how often something accepted uses it.
MATCH (j:Journal {id: 'journal'})
WITH j.seq AS seq, j.at AS at
CALL () {
  MATCH (a:Attribution {review: 'PROPOSED'})-[s:OF]->(c:Claim)
  WHERE {{ 's' | openAt }} AND s.review <> 'ACCEPTED'
  RETURN count(a) AS attributions
}
CALL () {
  MATCH (a:Attribution {review: 'PROPOSED'})-[s:OF]->(c:Claim)
  WHERE {{ 's' | openAt }} AND s.review <> 'ACCEPTED'
  WITH DISTINCT c
  CALL (c) {
    MATCH (c)<-[o:OF]-(x:Attribution) WHERE {{ 'o' | openAt }} AND o.review = 'ACCEPTED'
    RETURN count(x) AS accepted
  }
  WITH c, accepted WHERE accepted = 0
  RETURN count(c) AS claims
}
CALL () {
  CALL () {
    MATCH (a:Attribution {review: 'PROPOSED'})-[s:OF]->(c:Claim)-[:INVOLVES]->(t:Entity)
    WHERE {{ 's' | openAt }} AND s.review <> 'ACCEPTED' AND t.fromText = true
    RETURN t AS t
    UNION
    MATCH (t:Source)<-[:MADE_BY]-(a:Attribution {review: 'PROPOSED'})-[s:OF]->(c:Claim)
    WHERE {{ 's' | openAt }} AND s.review <> 'ACCEPTED' AND (t.fromText = true OR t.onlyProposed = true)
    RETURN t AS t
  }
  CALL (t) {
    CALL (t) {
      MATCH (t)<-[:MADE_BY]-(x:Attribution)-[o:OF]->(y:Claim) WHERE {{ 'o' | openAt }} AND o.review = 'ACCEPTED'
      RETURN 1 AS one LIMIT 1
      UNION ALL
      MATCH (t)<-[:INVOLVES]-(y:Claim)<-[o:OF]-(x:Attribution) WHERE {{ 'o' | openAt }} AND o.review = 'ACCEPTED'
      RETURN 1 AS one LIMIT 1
    }
    RETURN count(one) AS uses
  }
  WITH t, uses WHERE uses = 0
  RETURN collect(CASE WHEN t.fromText = true THEN labels(t) ELSE ['Source'] END) AS things
}
RETURN seq AS seq, at AS at, attributions AS attributions, claims AS claims, things AS things
