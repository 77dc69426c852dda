// New decisions of kind WITHDRAWAL.
UNWIND $rows AS row
CREATE (n:Thing:Decision:Withdrawal)
SET n = row.props
