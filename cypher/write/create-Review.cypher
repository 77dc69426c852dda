// New decisions of kind REVIEW.
UNWIND $rows AS row
CREATE (n:Thing:Decision:Review)
SET n = row.props
