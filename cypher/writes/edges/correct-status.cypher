// Corrects the status of attributions that this transaction has opened itself.
UNWIND $rows AS row
MATCH (a:Thing {id: row.id})-[o:OF]->(:Claim)
WHERE {{ 'o' | openAt }}
SET o.retracted = row.retracted, o.review = row.review
