// Links whose decision holds no more.
UNWIND $rows AS row
MATCH (a:Thing {id: row.from})-[r:PART_OF|ALLIED_WITH|SUCCEEDS|ONE_VOICE|DEPENDS_ON|DERIVED_FROM|DESCRIBES]->(:Thing)
WHERE r.decision = row.decision AND r.until = $openEnd
SET r.until = $at
