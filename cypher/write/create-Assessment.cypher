// New decisions of kind ASSESSMENT.
UNWIND $rows AS row
CREATE (n:Thing:Decision:Assessment)
SET n = row.props
