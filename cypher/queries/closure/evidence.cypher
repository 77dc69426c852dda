// Everything that attributions, documents and things lead to, at any remove: what they relay and are based on, are made from, are
// part of or depend on. Links that no longer hold are followed as well: what holds is judged on what is found. The pattern
// stands alone and ends in DISTINCT, because both engines then look at each thing once; inside a CALL, or with a condition on the
// links, they would try every path. Each start is followed by itself: there should be few.
UNWIND $starts AS i
MATCH (:Thing {id: i})-[:RELAYS|BASED_ON|DERIVED_FROM|PART_OF|SUCCEEDS|DEPENDS_ON|ONE_VOICE|SAME_AS*0..]->(n:Thing)
WITH DISTINCT n
MATCH (j:Journal {id: 'journal'})
RETURN j.seq AS seq, j.at AS at, n.id AS id
