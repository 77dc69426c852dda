// The attributions of what importers coded as one occurrence, and the retractions of each that hold.
UNWIND $rows AS occurrence
MATCH (c:Claim {occurrence: occurrence})<-[o:OF]-(a:Thing)
WHERE {{ 'o' | openAt }} AND a.withdrawnAt IS NULL
{% render 'fragments/retractions', attribution: 'a', retractions: 'retractions' %}
RETURN occurrence, a.id AS id, a.extractor AS extractor, a.documentId AS document, a.sourceId AS source, a.seqs AS seqs, retractions AS retractions
