// Opens the status of attributions: what views ask of them, from now on.
UNWIND $rows AS row
MATCH (a:Thing {id: row.id})
MATCH (a)-[:MADE_BY]->(s:Thing)
MATCH (a)-[:IN_DOCUMENT]->(d:Thing)
MATCH (c:Thing {id: row.claim})
CREATE (a)-[:OF {at: $at, until: $openEnd, retracted: row.retracted, review: row.review, source: s.id, document: d.id,
  publisher: d.publisherId, published: d.pubTo}]->(c)
