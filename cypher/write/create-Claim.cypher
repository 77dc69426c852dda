// New claims.
UNWIND $rows AS row
CREATE (n:Thing:Claim)
SET n = row.props
