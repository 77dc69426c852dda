// queries/stats
CALL () {
MATCH (l:SequenceLock {id: 'journal'})
RETURN max(l.sequence) AS sequence
}
MATCH (j:Journal {id: 'journal'})
WITH *, j.seq AS seq, j.at AS at
CALL () { MATCH (n:Claim) RETURN count(n) AS claims }
CALL () { MATCH (n:Attribution) RETURN count(n) AS attributions }
CALL () { MATCH (n:Document) RETURN count(n) AS documents }
CALL () { MATCH (n:Source) RETURN count(n) AS sources }
CALL () { MATCH (n:Entity) RETURN count(n) AS entities }
CALL () { MATCH (n:Event) RETURN count(n) AS events }
CALL (sequence, claims, attributions, documents, sources, entities, events) {
MATCH (k:SequenceLock {id: 'journal'})
WITH max(k.sequence) AS last
RETURN coalesce(last = sequence AND sequence % 2 = 0, true) AS whole
}
RETURN seq AS seq, at AS at, claims AS claims, attributions AS attributions, documents AS documents, sources AS sources,
entities AS entities, events AS events, whole AS whole
