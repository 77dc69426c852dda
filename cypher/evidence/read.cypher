// One step of reading the evidence of claims: the claims, who says them, in which documents, and what links these. Nothing is
// followed further than one step here: what is found tells where it leads on, and whoever asks reads on from there. Each row
// begins with its kind.
CALL () {
  UNWIND $attributions AS named
  MATCH (:Thing {id: named})-[:OF]->(c:Claim)
  RETURN collect(DISTINCT c.id) AS ofNamed
}
WITH *, $claims + ofNamed AS asked
CALL (asked) {
  UNWIND asked AS i
  MATCH (:Thing {id: i})<-[:OF]-(:Attribution)-[:RELAYS|BASED_ON]->(:Attribution)-[:OF]->(c:Claim)
  RETURN collect(DISTINCT c.id) AS led
}
WITH *, asked + led AS touched
CALL (touched, at) {
  UNWIND touched AS i
  MATCH (c:Thing {id: i})-[l:DESCRIBES]->(w:Event) WHERE c.unit IS NOT NULL AND l.at <= at AND at < l.until
  RETURN collect(DISTINCT [w.id, c.predicate, c.unit]) AS quantities
}
CALL (quantities, at) {
  UNWIND quantities AS q
  MATCH (:Thing {id: q[0]})<-[d:DESCRIBES]-(k:Claim) WHERE k.predicate = q[1] AND k.unit = q[2] AND d.at <= at AND at < d.until
  RETURN collect(DISTINCT k.id) AS figures
}
CALL (touched, figures) {
  UNWIND touched + figures AS i
  RETURN collect(DISTINCT i) AS claimIds
}
CALL (claimIds, at) {
  UNWIND claimIds AS i
  MATCH (c:Thing {id: i})
  CALL (c, at) {
    MATCH (c)-[d:DESCRIBES]->(w:Event) WHERE d.at <= at AND at < d.until
    RETURN collect(w.id) AS events
  }
  CALL (c, at) {
    MATCH (c)-[r:INVOLVES]->(:Entity)-[x:SAME_AS]->(e:Entity) WHERE x.at <= at AND at < x.until
    //< evidence/was n_=e was_=eWas
    RETURN collect([r.ord, r.role, r.part, e.id, eWas, e.name]) AS participants
  }
  //< evidence/was n_=c was_=cWas
  RETURN collect(['CLAIM', c.id, cWas, c.text, c.predicate, c.modality, c.condition, c.valid, c.unit, c.low, c.best, c.high,
    c.vague, events, participants]) AS claims
}
CALL (claimIds, scope) {
  UNWIND claimIds AS i
  MATCH (:Thing {id: i})<-[o:OF]-(a:Attribution) WHERE o.at <= at AND at < o.until
  CALL (a, at) {
    MATCH (a)-[e:RELAYS|BASED_ON]->(b:Attribution) WHERE e.at <= at AND at < e.until
    RETURN collect(type(e) + ' ' + b.id) AS rests
  }
  //< evidence/was n_=a was_=aWas
  RETURN collect(['SAID', a.id, aWas, a.stance, a.certainty, a.coding, a.mode, a.sort, a.aboutId, a.statedFrom, a.statedTo,
    a.pubFrom, a.start, i, o.source, o.document, o.publisher, o.published, o.at, o.retracted, rests, (
//< view/known o_=o
    ), (
//< view/admits o_=o
    )]) AS said
}
CALL (claimIds, at) {
  UNWIND claimIds AS i
  MATCH (:Thing {id: i})<-[o:OF]-(:Attribution) WHERE o.at <= at AND at < o.until
  RETURN collect(DISTINCT o.source) AS saying, collect(DISTINCT o.publisher) AS publishing
}
CALL (saying, publishing) {
  UNWIND saying + publishing AS i
  RETURN collect(DISTINCT i) AS speaking
}
CALL (speaking, at) {
  UNWIND speaking + $sources AS i
  MATCH (:Thing {id: i})-[x:SAME_AS]->(s:Source) WHERE x.at <= at AND at < x.until
  //< evidence/was n_=s was_=sWas
  RETURN collect(['SPEAKER', s.id, sWas, s.name, s.sourceKind, i, 'UnnamedSource' IN labels(s)]) AS heard
}
WITH *, claims + said + heard AS found
//? voices
CALL (claimIds, at) {
  UNWIND claimIds AS i
  MATCH (:Thing {id: i})<-[o:OF]-(:Attribution) WHERE o.at <= at AND at < o.until
  RETURN collect(DISTINCT o.document) AS papers
}
CALL (papers, at) {
  UNWIND papers + $documents AS i
  MATCH (d:Thing {id: i})
  CALL (d, at) {
    MATCH (d)-[e:DERIVED_FROM]->(y:Document)-[:PUBLISHED_BY]->(p:Source) WHERE e.at <= at AND at < e.until
    RETURN collect([y.id, p.id]) AS made
  }
  //< evidence/was n_=d was_=dWas
  WITH * WHERE d.shingles IS NOT NULL OR size(made) > 0
  RETURN collect(['DOCUMENT', d.id, dWas, d.shingles, made]) AS documents
}
CALL (heard) {
  UNWIND heard AS speaker
  RETURN collect(DISTINCT speaker[1]) AS voices
}
WITH *, found + documents AS found2
//? !voices
WITH *, found AS found2, [] AS voices
//? alliances
CALL (claimIds, at) {
  UNWIND claimIds AS i
  MATCH (:Thing {id: i})-[r:INVOLVES]->(:Entity)-[x:SAME_AS]->(e:Entity)
  WHERE r.role IN ['ACTOR', 'TARGET', 'CONTROLLER'] AND x.at <= at AND at < x.until
  RETURN collect(DISTINCT e.id) AS actors
}
//? !alliances
WITH *, [] AS actors
//.
CALL (voices, actors, at) {
  UNWIND voices + actors + $ends AS i
  MATCH (:Thing {id: i})<-[y:SAME_AS]-(m:Thing)-[t:PART_OF|ONE_VOICE|DEPENDS_ON|ALLIED_WITH]-(k:Thing)
  WHERE y.at <= at AND at < y.until AND t.at <= at AND at < t.until
    AND (startNode(t).id = m.id OR type(t) IN ['ONE_VOICE', 'ALLIED_WITH'])
  MATCH (k)-[x:SAME_AS]->(e:Thing) WHERE x.at <= at AND at < x.until
  //< evidence/was n_=e was_=eWas
  RETURN collect(['LINK', e.id, eWas, e.name, i, type(t), t.validFrom, t.validTo]) AS links
}
WITH seq, head, at, found2 + links AS found
UNWIND CASE WHEN size(found) = 0 THEN [null] ELSE found END AS row
RETURN seq AS seq, head AS head, at AS at, row AS row
