// Things that were only retained, and are recorded again themselves.
UNWIND $rows AS id
MATCH (n:Thing {id: id})
REMOVE n:Retained
