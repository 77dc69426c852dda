// New attributions: who said it, where, and that it stands.
UNWIND $rows AS row
MATCH (s:Thing {id: row.source})
MATCH (d:Thing {id: row.document})
MATCH (c:Thing {id: row.claim})
CREATE (n:Thing:Attribution)
SET n = row.props
CREATE (n)-[:MADE_BY]->(s)
CREATE (n)-[:IN_DOCUMENT]->(d)
CREATE (n)-[:OF {at: $at, until: $forever, struck: false, review: row.review}]->(c)
