// New attributions: who made them, where, and the status they begin with. Views ask of every attribution what stands on its status
// edge, so that they need not go further. Nothing is found here but by its id: a plan that was made for an empty graph stays good.
UNWIND $rows AS row
MATCH (s:Thing {id: row.source})
MATCH (d:Thing {id: row.document})
MATCH (c:Thing {id: row.claim})
CREATE (n:Thing:Attribution)
SET n = row.props
CREATE (n)-[:MADE_BY]->(s)
CREATE (n)-[:IN_DOCUMENT]->(d)
CREATE (n)-[:OF {at: $at, until: $openEnd, retracted: false, review: row.review, source: s.id, document: d.id,
  publisher: d.publisherId, published: d.pubTo}]->(c)
