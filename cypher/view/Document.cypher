// Whether the view shows a document n_: recorded by then, certainly published by then, its publisher not left out.
WHERE n_.at <= at AND at < n_.until
//? publishedBy
  AND n_.pubTo <= $publishedBy
//? exclude
MATCH (n_)-[:PUBLISHED_BY]->(:Source)-[x_:SAME_AS]->(s_:Source) WHERE x_.at <= at AND at < x_.until
  AND NOT s_.id IN excluded
