// Bases that are said once more, withdrawn with their import, or back.
UNWIND $rows AS row
MATCH (a:Thing {id: row.from})-[r:BASED_ON]->(b:Thing)
WHERE b.id = row.to
SET r += row.props
