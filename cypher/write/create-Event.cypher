// New events.
UNWIND $rows AS row
CREATE (n:Thing:Named:Event)
SET n = row.props
