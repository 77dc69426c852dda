// Adds properties to things, or sets them anew.
UNWIND $rows AS row
MATCH (n:Thing {id: row.id})
SET n += row.props
