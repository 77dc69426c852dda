// Attributions with what a correction keeps of them: their claim, and what they relay in the same document.
UNWIND $rows AS id
MATCH (a:Thing {id: id})-[o:OF]->(c:Claim)
WHERE {{ 'o' | openAt }}
CALL (a) {
  MATCH (a)-[r:RELAYS]->(b:Attribution)
  WHERE {{ 'r' | openAt }}
  RETURN collect(b.id) AS relays
}
CALL (c) {
  MATCH (c)-[i:INVOLVES]->(e:Thing)
  RETURN collect([i.role, e.id, i.part]) AS participants
}
RETURN properties(a) AS said, o.review AS state, properties(c) AS claim, participants AS participants, relays AS relays
