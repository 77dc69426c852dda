// The standing of attributions that were recorded just now.
UNWIND $rows AS row
MATCH (a:Thing {id: row.id})-[o:OF]->(:Claim)
WHERE o.until = $forever
SET o.struck = row.struck, o.review = row.review
