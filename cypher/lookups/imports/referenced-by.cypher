// Which of the given things something that is there refers to.
UNWIND $rows AS id
MATCH (n:Thing {id: id})
CALL (n) {
  MATCH (n)<-[r:MADE_BY|IN_DOCUMENT|OF|ABOUT|PUBLISHED_BY|INVOLVES|SCOPED_TO|SIGNED_BY]-(x:Thing)
  WHERE x.withdrawnAt IS NULL AND (type(r) <> 'SCOPED_TO' OR x.mention IS NOT NULL)
  WITH x LIMIT 1
  RETURN count(x) AS references
}
WITH n, references
WHERE references > 0
RETURN n.id AS id
