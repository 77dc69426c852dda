// Grades that hold no more.
UNWIND $rows AS id
MATCH (g:Thing {id: id})-[r:GRADES]->(:Thing)
WHERE r.until = $openEnd
SET r.until = $at
