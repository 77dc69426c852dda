// Whether the view shows a document n_: recorded by then, certainly published by then, its publisher not left out.
WHERE n_.at <= at AND at < n_.until
//? publishedBy
  AND n_.pubTo <= $publishedBy
//? exclude
MATCH (n_)-[:PUBLISHED_BY]->(s_:Source) WHERE NOT s_.id IN excluded
