// The standing of attributions from now on.
UNWIND $rows AS row
MATCH (a:Thing {id: row.id})
MATCH (a)-[:MADE_BY]->(s:Thing)
MATCH (a)-[:IN_DOCUMENT]->(d:Thing)
MATCH (d)-[:PUBLISHED_BY]->(p:Thing)
MATCH (c:Thing {id: row.claim})
CREATE (a)-[:OF {at: $at, until: $forever, struck: row.struck, review: row.review, source: s.id, document: d.id,
  publisher: p.id, published: d.pubTo}]->(c)
