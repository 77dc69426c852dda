// Which changes are withdrawn, for every writer to see.
MATCH (j:Journal {id: 'journal'})
SET j.withdrawn = $ranges
