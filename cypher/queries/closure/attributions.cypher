// Everything that rests on attributions, at any remove. The pattern stands alone, as in `closure/evidence`.
UNWIND $starts AS i
MATCH (:Thing {id: i})<-[:RELAYS|BASED_ON*0..]-(n:Attribution)
WITH DISTINCT n
MATCH (j:Journal {id: 'journal'})
RETURN j.seq AS seq, j.at AS at, n.id AS id
