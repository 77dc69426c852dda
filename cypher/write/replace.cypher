// Things whose state changed.
UNWIND $rows AS row
MATCH (n:Thing {id: row.id})
SET n = row.props
