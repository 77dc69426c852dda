// Every place that is part of things, at any remove. The pattern stands alone, as in `closure/evidence`. Merges are followed by `closure/parts`.
UNWIND $starts AS i
MATCH (:Thing {id: i})<-[:PART_OF*0..]-(n:Place)
WITH DISTINCT n
MATCH (j:Journal {id: 'journal'})
RETURN j.seq AS seq, j.at AS at, n.id AS id
