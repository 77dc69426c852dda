// Attributions whose standing changes.
UNWIND $rows AS row
MATCH (a:Thing {id: row.id})-[o:OF]->(:Claim)
WHERE o.until = $forever
SET o.until = $at
