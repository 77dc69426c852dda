// The standing of attributions that were recorded just now.
UNWIND $rows AS row
MATCH (a:Thing {id: row.id})-[o:OF]->(:Claim)
WHERE o.until = $openEnd
SET o.retracted = row.retracted, o.review = row.review
