// Things that another one stands for from now on.
UNWIND $rows AS row
MATCH (n:Thing {id: row.id})-[x:SAME_AS]->(:Thing)
WHERE x.until = $openEnd
SET x.until = $at
