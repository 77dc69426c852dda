// One step of reading the evidence of claims: the claims, who says them, in which documents, and what links these. Nothing is
// followed further than one step here: what is found tells where it leads on, and the caller reads on from there. Each row begins
// with its kind. `wanted` says which parts are read besides the claims and who says them.
{% takes wanted %}
{% local same, link %}
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
CALL (touched) {
  UNWIND touched AS i
  MATCH (c:Thing {id: i})-[l:DESCRIBES]->(w:Event) WHERE c.unit IS NOT NULL AND {{ 'l' | openAt }}
  WITH DISTINCT w, c.predicate AS predicate
  MATCH (w)<-[d:DESCRIBES]-(k:Claim) WHERE k.predicate = predicate AND k.unit IS NOT NULL AND {{ 'd' | openAt }}
  RETURN collect(DISTINCT k.id) AS figures
}
CALL (touched) {
  UNWIND touched AS i
  MATCH (c:Thing {id: i}) WHERE c.occurrence IS NOT NULL
  MATCH (k:Claim {occurrence: c.occurrence})
  RETURN collect(DISTINCT k.id) AS coded
}
CALL (touched, figures, coded) {
  UNWIND touched + figures + coded AS i
  RETURN collect(DISTINCT i) AS claimIds
}
CALL (claimIds) {
  UNWIND claimIds AS i
  MATCH (c:Thing {id: i})
  CALL (c) {
    MATCH (c)-[d:DESCRIBES]->(w:Event) WHERE {{ 'd' | openAt }}
    RETURN collect(w.id) AS events
  }
  CALL (c) {
    MATCH (c)-[r:INVOLVES]->(m:Entity)-[s:SAME_AS]->(e:Entity) WHERE {{ 's' | openAt }}
    {% if view.recordedAt %}
    {% render 'fragments/revision', thing: 'e', body: 'eWas' %}
    {% endif %}
    RETURN collect({{ 'r' | properties: 'ord', 'role', 'part' }} + [e.id, {% if view.recordedAt %}eWas{% else %}[]{% endif %}, e.name, coalesce(s.shared, m.id <> e.id)]) AS participants
  }
  {% if view.recordedAt %}
  {% render 'fragments/revision', thing: 'c', body: 'cWas' %}
  {% endif %}
  RETURN collect(['CLAIM', c.id, {% if view.recordedAt %}cWas{% else %}[]{% endif %}] + {{ 'c' | properties: 'text', 'predicate', 'modality', 'condition', 'valid', 'unit', 'low', 'best', 'high', 'vague', 'occurrence' }}
    + [events, participants]) AS claimRows
}
CALL (claimIds{{ view.imports }}) {
  UNWIND claimIds AS i
  MATCH (:Thing {id: i})<-[o:OF]-(a:Attribution) WHERE {{ 'o' | openAt }}
  CALL (a) {
    MATCH (a)-[e:RELAYS|BASED_ON]->(b:Thing) WHERE {{ 'e' | openAt }}
    RETURN collect(type(e) + ' ' + b.id) AS rests
  }
  {% if view.recordedAt %}
  {% render 'fragments/revision', thing: 'a', body: 'aWas' %}
  {% endif %}
  RETURN collect(['SAID', a.id, {% if view.recordedAt %}aWas{% else %}[]{% endif %}]
    + {{ 'a' | properties: 'stance', 'certainty', 'coding', 'mode', 'sort', 'aboutId', 'statedFrom', 'statedTo', 'pubFrom', 'start' }}
    + [i] + {{ 'o' | properties: 'source', 'document', 'publisher', 'published', 'at', 'retracted' }}
    + [rests, ({% render 'fragments/attribution-known', status: 'o' %}), ({% render 'fragments/attribution-admitted', status: 'o' %}), {% if view.only %}o.source IN speakers{% else %}true{% endif %}]) AS attributionRows,
    collect(DISTINCT o.source) AS sourceIds, collect(DISTINCT o.publisher) AS publisherIds{% if wanted.voices %}, collect(DISTINCT o.document) AS documentIds{% endif %}
}
CALL (sourceIds, publisherIds) {
  UNWIND sourceIds + publisherIds + $sources AS i
  RETURN collect(DISTINCT i) AS recordIds
}
CALL (recordIds) {
  UNWIND recordIds AS i
  MATCH (:Thing {id: i}){% render 'fragments/same-as', to: 's', label: 'Source' %}
  {% if view.recordedAt %}
  {% render 'fragments/revision', thing: 's', body: 'sWas' %}
  {% endif %}
  RETURN collect(['SPEAKER', s.id, {% if view.recordedAt %}sWas{% else %}[]{% endif %}] + {{ 's' | properties: 'name', 'sourceKind', 'mention' }} + [i, 'UnnamedSource' IN labels(s)]) AS sourceRows{% if wanted.voices %}, collect(DISTINCT s.id) AS voices{% endif %}
}
{% if wanted.voices %}
CALL (documentIds{{ view.imports }}) {
  UNWIND documentIds + $documents AS i
  MATCH (d:Thing {id: i})
  CALL (d{{ view.imports }}) {
    MATCH (d)-[e:DERIVED_FROM]->(y:Document) WHERE {{ 'e' | openAt }}
    RETURN collect([y.id, y.publisherId, e.kind{% if view.minReliability %}, {% if view.includeUnjudged %}NOT {% endif %}y.publisherId IN gradedSources{% endif %}]) AS origins
  }
  {% if view.recordedAt %}
  {% render 'fragments/revision', thing: 'd', body: 'dWas' %}
  {% endif %}
  WITH * WHERE d.shingles IS NOT NULL OR size(origins) > 0 OR i IN $documents
  RETURN collect(['DOCUMENT', d.id, {% if view.recordedAt %}dWas{% else %}[]{% endif %}, d.shingles, origins, d.publisherId]) AS documentRows
}
{% endif %}
{% if wanted.alliances %}
CALL (claimIds) {
  UNWIND claimIds AS i
  MATCH (:Thing {id: i})-[:INVOLVES]->(:Entity){% render 'fragments/same-as', to: 'e', label: 'Entity' %}
  RETURN collect(DISTINCT e.id) AS involved
}
{% endif %}
CALL ({% if wanted.voices %}voices{% endif %}{% if wanted.voices and wanted.alliances %}, {% endif %}{% if wanted.alliances %}involved{% endif %}) {
  UNWIND {% if wanted.voices %}voices + {% endif %}{% if wanted.alliances %}involved + {% endif %}$ends AS i
  MATCH (:Thing {id: i})<-[{{ same }}:SAME_AS]-(m:Thing)-[{{ link }}:PART_OF|SUCCEEDS|ONE_VOICE|DEPENDS_ON|ALLIED_WITH]-(k:Thing)
  WHERE {{ same | openAt }} AND {{ link | openAt }} AND (startNode({{ link }}).id = m.id OR type({{ link }}) IN ['ONE_VOICE', 'ALLIED_WITH'])
  MATCH (k){% render 'fragments/same-as', to: 'e', label: 'Thing' %}
  {% if view.recordedAt %}
  {% render 'fragments/revision', thing: 'e', body: 'eWas' %}
  {% endif %}
  RETURN collect(['LINK', e.id, {% if view.recordedAt %}eWas{% else %}[]{% endif %}, e.name, i, type({{ link }})] + {{ link | properties: 'validFrom', 'validTo' }}) AS linkRows
}
{% if engine == 'neo4j' %}
UNWIND claimRows + attributionRows + sourceRows + linkRows{% if wanted.voices %} + documentRows{% endif %} AS row
RETURN row AS row
{% else %}
WITH seq, head, claimRows + attributionRows + sourceRows + linkRows{% if wanted.voices %} + documentRows{% endif %} AS found
UNWIND CASE WHEN size(found) = 0 THEN [null] ELSE found END AS row
RETURN seq AS seq, head AS head, row AS row
{% endif %}
