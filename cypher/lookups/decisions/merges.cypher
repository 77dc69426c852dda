// The merges that hold and that things are an end of. When it was recorded is no part of what a merge means.
UNWIND $rows AS id
MATCH (n:Thing {id: id})<-[:CONCERNS]-(l:Link)
WHERE l.linkKind = 'SAME_AS' AND {{ 'l' | openAt }}
RETURN DISTINCT l.id AS id, l.from AS from, l.to AS to, coalesce(l.madeAt, '') AS at
