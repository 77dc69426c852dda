// Whether there is anything at all in the database.
MATCH (n)
WITH n LIMIT 1
RETURN count(n) AS nodes
