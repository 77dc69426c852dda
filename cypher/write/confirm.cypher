// Things that one more input has said.
UNWIND $rows AS row
MATCH (n:Thing {id: row.id})
SET n += row.props
