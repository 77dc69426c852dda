// New decisions of kind RETRACTION.
UNWIND $rows AS row
CREATE (n:Thing:Decision:Retraction)
SET n = row.props
