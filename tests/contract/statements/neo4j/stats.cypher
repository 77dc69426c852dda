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
