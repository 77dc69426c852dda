// What the given things refer to and is withdrawn.
UNWIND $rows AS id
MATCH (n:Thing {id: id})-[r:MADE_BY|IN_DOCUMENT|OF|ABOUT|PUBLISHED_BY|INVOLVES|SCOPED_TO|SIGNED_BY]->(x:Thing)
WHERE x.withdrawnAt IS NOT NULL AND (type(r) <> 'SCOPED_TO' OR n.mention IS NOT NULL)
RETURN DISTINCT x.id AS id
