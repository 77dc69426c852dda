// queries/stats
MATCH (j:Journal {id: 'journal'})
WITH j.seq AS seq, j.at AS at
CALL () { MATCH (n:Claim) RETURN count(n) AS claims }
CALL () { MATCH (n:Attribution) RETURN count(n) AS attributions }
CALL () { MATCH (n:Document) RETURN count(n) AS documents }
CALL () { MATCH (n:Source) RETURN count(n) AS sources }
CALL () { MATCH (n:Entity) RETURN count(n) AS entities }
CALL () { MATCH (n:Event) RETURN count(n) AS events }
RETURN seq AS seq, at AS at, claims AS claims, attributions AS attributions, documents AS documents, sources AS sources,
entities AS entities, events AS events

// queries/proposed
MATCH (j:Journal {id: 'journal'})
WITH j.seq AS seq, j.at AS at
CALL () {
MATCH (a:Attribution {review: 'PROPOSED'})-[s:OF]->(c:Claim)
WHERE s.until = $args.openEnd AND s.review <> 'ACCEPTED'
RETURN count(a) AS attributions
}
CALL () {
MATCH (a:Attribution {review: 'PROPOSED'})-[s:OF]->(c:Claim)
WHERE s.until = $args.openEnd AND s.review <> 'ACCEPTED'
WITH DISTINCT c
CALL (c) {
MATCH (c)<-[o:OF]-(x:Attribution) WHERE o.until = $args.openEnd AND o.review = 'ACCEPTED'
RETURN count(x) AS accepted
}
WITH c, accepted WHERE accepted = 0
RETURN count(c) AS claims
}
CALL () {
CALL () {
MATCH (a:Attribution {review: 'PROPOSED'})-[s:OF]->(c:Claim)-[:INVOLVES]->(t:Entity)
WHERE s.until = $args.openEnd AND s.review <> 'ACCEPTED' AND t.fromText = true
RETURN t AS t
UNION
MATCH (t:Source)<-[:MADE_BY]-(a:Attribution {review: 'PROPOSED'})-[s:OF]->(c:Claim)
WHERE s.until = $args.openEnd AND s.review <> 'ACCEPTED' AND (t.fromText = true OR t.onlyProposed = true)
RETURN t AS t
}
CALL (t) {
CALL (t) {
MATCH (t)<-[:MADE_BY]-(x:Attribution)-[o:OF]->(y:Claim) WHERE o.until = $args.openEnd AND o.review = 'ACCEPTED'
RETURN 1 AS one LIMIT 1
UNION ALL
MATCH (t)<-[:INVOLVES]-(y:Claim)<-[o:OF]-(x:Attribution) WHERE o.until = $args.openEnd AND o.review = 'ACCEPTED'
RETURN 1 AS one LIMIT 1
}
RETURN count(one) AS uses
}
WITH t, uses WHERE uses = 0
RETURN collect(CASE WHEN t.fromText = true THEN labels(t) ELSE ['Source'] END) AS things
}
RETURN seq AS seq, at AS at, attributions AS attributions, claims AS claims, things AS things
