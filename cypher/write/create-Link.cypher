// New decisions of kind LINK.
UNWIND $rows AS row
CREATE (n:Thing:Decision:Link)
SET n = row.props
