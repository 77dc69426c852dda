// Everything that is declared to be made from documents, at any remove. The pattern stands alone, as in `closure/evidence`.
UNWIND $starts AS i
MATCH (:Thing {id: i})<-[:DERIVED_FROM*0..]-(n:Document)
WITH DISTINCT n
MATCH (j:Journal {id: 'journal'})
RETURN j.seq AS seq, j.at AS at, n.id AS id
