// New attributions: who said it, where, and that it stands. What views ask of every attribution is on its standing, so that
// they need not go further.
UNWIND $rows AS row
MATCH (s:Thing {id: row.source})
MATCH (d:Thing {id: row.document})
MATCH (d)-[:PUBLISHED_BY]->(p:Thing)
MATCH (c:Thing {id: row.claim})
CREATE (n:Thing:Attribution)
SET n = row.props
CREATE (n)-[:MADE_BY]->(s)
CREATE (n)-[:IN_DOCUMENT]->(d)
CREATE (n)-[:OF {at: $at, until: $forever, struck: false, review: row.review, source: s.id, document: d.id, publisher: p.id,
  published: d.pubTo}]->(c)
