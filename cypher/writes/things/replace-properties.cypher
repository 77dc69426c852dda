// Replaces the properties of things.
UNWIND $rows AS row
MATCH (n:Thing {id: row.id})
SET n = row.props
