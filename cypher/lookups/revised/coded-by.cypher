// The attributions of an extractor that codes one row, and the retractions of each that hold.
UNWIND $rows AS extractor
MATCH (a:Attribution {extractor: extractor})
WHERE a.withdrawnAt IS NULL
{% render 'fragments/retractions', attribution: 'a', retractions: 'retractions' %}
RETURN a.id AS id, a.extractor AS extractor, a.inputs AS inputs, a.seqs AS seqs, retractions AS retractions
