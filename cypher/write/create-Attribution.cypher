// New attributions: who said it, where, and that it stands. What views ask of every attribution is on its standing, so that
// they need not go further. Nothing is found here but by its id: a plan made while the graph was empty must do later too.
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
