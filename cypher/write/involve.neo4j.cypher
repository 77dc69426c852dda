// Who and what new claims are about. Each link carries the orders in which claims are listed, which never change: an index of it
// has the claims about one entity in order.
UNWIND $rows AS row
MATCH (c:Thing {id: row.claim})
MATCH (e:Thing {id: row.entity})
CREATE (c)-[r:INVOLVES]->(e)
SET r = row.props, r.entity = row.entity, r.sortDesc = c.sortDesc, r.sortAsc = c.sortAsc, r.at = c.at
