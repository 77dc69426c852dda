// Who and what new claims are about. Each edge carries the orders in which claims are listed, which never change: an index of them
// lists the claims about one entity in order.
UNWIND $rows AS row
MATCH (c:Thing {id: row.from})
MATCH (e:Thing {id: row.to})
CREATE (c)-[r:INVOLVES]->(e)
SET r = row.props, r.entity = row.to, r.sortDesc = c.sortDesc, r.sortAsc = c.sortAsc, r.at = c.at
