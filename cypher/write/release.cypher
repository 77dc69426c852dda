// Things that were only kept because others needed them, and are recorded again themselves.
UNWIND $rows AS id
MATCH (n:Thing {id: id})
REMOVE n:Retained
