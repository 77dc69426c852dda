// Attributions whose standing changes.
UNWIND $rows AS row
MATCH (a:Thing {id: row.id})-[o:OF]->(:Claim)
WHERE o.until = $openEnd
SET o.until = $at
