// One step of reading the evidence of claims: the claims, who says them, in which documents, and what links these. Nothing is
// followed further than one step here: what is found tells where it leads on, and the caller reads on from there. `wanted` says
// which parts are read besides the claims and who says them.
//
// Each row is a list: its kind; the earlier state of the thing, in a view of the past; the properties of the thing, which that
// state replaces; then what else the row says. To add a value, add it to a row here and to its columns in
// `src/usecases/evidence/evidenceRows.ts`.
{% takes wanted %}

// Claims that are asked for, those of attributions that are asked for, and those that the attributions of both rest on.
CALL () {
  UNWIND $claims + $attributions AS i
  MATCH (:Thing {id: i})<-[:OF*0..1]-()-[:RELAYS|BASED_ON*0..1]->()-[:OF*0..1]->(c) WHERE c:Claim
  RETURN collect(DISTINCT c) AS touched
}
// Claims that may revise these: with another figure of the same event, or of the same occurrence of an importer.
CALL (touched) {
  UNWIND touched AS c
  MATCH (c)-[l:DESCRIBES]->(w) WHERE c.unit IS NOT NULL AND {{ 'l' | openAt }}
  WITH DISTINCT w, c.predicate AS predicate
  MATCH (w)<-[d:DESCRIBES]-(k) WHERE k.predicate = predicate AND k.unit IS NOT NULL AND {{ 'd' | openAt }}
  RETURN collect(DISTINCT k) AS figures
}
CALL (touched) {
  UNWIND touched AS c
  WITH DISTINCT c.occurrence AS code
  WITH code WHERE code IS NOT NULL
  MATCH (k:Claim {occurrence: code})
  RETURN collect(DISTINCT k) AS coded
}
CALL (touched, figures, coded) {
  UNWIND touched + figures + coded AS c
  RETURN collect(DISTINCT c) AS claims
}
CALL (claims) {
  UNWIND claims AS c
  CALL (c) {
    MATCH (c)-[d:DESCRIBES]->(w) WHERE {{ 'd' | openAt }}
    RETURN collect(w.id) AS events
  }
  CALL (c) {
    MATCH (c)-[r:INVOLVES]->(m{{ 'Entity' | implied }})-[s:SAME_AS]->(e) WHERE {{ 's' | openAt }}
    {% render 'fragments/revision', thing: 'e', body: 'eWas' %}
    RETURN collect([{{ 'eWas' | ifPast }}, {{ 'e' | properties: 'id', 'name' }}, {{ 'r' | properties: 'ord', 'role', 'part' }}, coalesce(s.shared, m.id <> e.id)]) AS participants
  }
  {% render 'fragments/revision', thing: 'c', body: 'cWas' %}
  RETURN collect(['CLAIM', {{ 'cWas' | ifPast }},
    {{ 'c' | properties: 'id', 'text', 'predicate', 'modality', 'condition', 'valid', 'unit', 'low', 'best', 'high', 'vague', 'occurrence' }},
    events, participants]) AS claimRows
}

// Who says these claims, and what that rests on.
CALL (claims{{ view.imports }}) {
  UNWIND claims AS c
  MATCH (c)<-[o:OF]-(a) WHERE {{ 'o' | openAt }}
  CALL (a) {
    MATCH (a)-[e:RELAYS|BASED_ON]->(b) WHERE {{ 'e' | openAt }}
    RETURN collect([type(e), b.id]) AS rests
  }
  {% render 'fragments/revision', thing: 'a', body: 'aWas' %}
  RETURN collect(o) AS statuses, collect(['SAID', {{ 'aWas' | ifPast }},
    {{ 'a' | properties: 'id', 'stance', 'certainty', 'coding', 'mode', 'sort', 'aboutId', 'statedFrom', 'statedTo', 'pubFrom', 'start' }},
    c.id, {{ 'o' | properties: 'source', 'document', 'publisher', 'published', 'at', 'retracted' }}, [a.at, a.inputs[0]], rests,
    {% render 'fragments/views/attribution-known', status: 'o' %}, {% render 'fragments/views/attribution-admitted', status: 'o' %},
    {% if view.only %}o.source IN speakers{% else %}true{% endif %}]) AS attributionRows
}
CALL (statuses) {
  UNWIND [o IN statuses | o.source] + [o IN statuses | o.publisher] + $sources AS i
  MATCH (:Thing {id: i})-[:SIGNED_BY*0..1]->(s)
  RETURN collect(DISTINCT s.id) AS recordIds
}
CALL (recordIds) {
  UNWIND recordIds AS i
  MATCH (:Thing {id: i}){% render 'fragments/merges/same-as', to: 's' %}
  {% render 'fragments/revision', thing: 's', body: 'sWas' %}
  RETURN collect(DISTINCT s.id) AS voices, collect(['SPEAKER', {{ 'sWas' | ifPast }}, {{ 's' | properties: 'id', 'name', 'sourceKind', 'mention', 'signers' }},
    i, 'UnnamedSource' IN labels(s)]) AS sourceRows
}

// Their documents, with the documents that these are derived from and who published those.
CALL (statuses) {
  UNWIND [o IN statuses | o.document] + $documents AS i
  RETURN collect(DISTINCT i) AS documentIds
}
CALL (documentIds{{ view.imports }}) {
  UNWIND documentIds AS i
  MATCH (d:Thing {id: i})
  CALL (d{% if view.minReliability %}, gradedSources{% endif %}) {
    MATCH (d)-[e:DERIVED_FROM]->(y) WHERE {{ 'e' | openAt }}
    RETURN collect([y.id, y.publisherId, e.kind{% if view.minReliability %}, {% if view.includeUnjudged %}NOT {% endif %}y.publisherId IN gradedSources{% endif %}]) AS origins
  }
  {% render 'fragments/revision', thing: 'd', body: 'dWas' %}
  WITH * WHERE {% if wanted.voices %}d.shingles IS NOT NULL OR {% endif %}size(origins) > 0 OR i IN $documents
  RETURN collect(['DOCUMENT', {{ 'dWas' | ifPast }}, {% if wanted.voices %}{{ 'd' | properties: 'id', 'shingles' }}{% else %}[d.id, null]{% endif %}, origins, d.publisherId]) AS documentRows
}

{% if wanted.alliances %}
CALL (claims) {
  UNWIND claims AS c
  MATCH (c)-[:INVOLVES]->({{ 'Entity' | implied }}){% render 'fragments/merges/same-as', to: 'e' %}
  RETURN collect(DISTINCT e.id) AS involved
}
{% endif %}
// What links sources, or those whom the claims involve, to others, under all records that are merged with them.
CALL ({% if wanted.voices %}voices{% endif %}{% if wanted.voices and wanted.alliances %}, {% endif %}{% if wanted.alliances %}involved{% endif %}) {
  UNWIND {% if wanted.voices %}voices + {% endif %}{% if wanted.alliances %}involved + {% endif %}$ends AS i
  MATCH (:Thing {id: i})<-[s:SAME_AS]-(m{{ 'Thing' | implied }})-[l:PART_OF|SUCCEEDS|ONE_VOICE|DEPENDS_ON|ALLIED_WITH]-({{ 'Thing' | implied }}){% render 'fragments/merges/same-as', to: 'e' %}
    AND {{ 's' | openAt }} AND {{ 'l' | openAt }} AND (startNode(l) = m OR type(l) IN ['ONE_VOICE', 'ALLIED_WITH'])
  {% render 'fragments/revision', thing: 'e', body: 'eWas' %}
  RETURN collect(['LINK', {{ 'eWas' | ifPast }}, {{ 'e' | properties: 'id', 'name' }}, i, type(l), {{ 'l' | properties: 'validFrom', 'validTo' }}]) AS linkRows
}

{% if engine == 'neo4j' %}
UNWIND claimRows + attributionRows + sourceRows + linkRows + documentRows AS row
RETURN row AS row
{% else %}
WITH seq, head, claimRows + attributionRows + sourceRows + linkRows + documentRows AS found
UNWIND CASE WHEN size(found) = 0 THEN [null] ELSE found END AS row
RETURN seq AS seq, head AS head, row AS row
{% endif %}
