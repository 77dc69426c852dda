// New edges of one type.
{% takes type %}
UNWIND $rows AS row
MATCH (a:Thing {id: row.from})
MATCH (b:Thing {id: row.to})
CREATE (a)-[r:{{ type }}]->(b)
SET r = row.props
