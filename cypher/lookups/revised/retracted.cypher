// Of these attributions, those that are retracted, and by whom.
UNWIND $rows AS id
MATCH (a:Thing {id: id})
WHERE a.withdrawnAt IS NULL
{% render 'fragments/retractions', attribution: 'a', retractions: 'retractions' %}
WITH a, retractions
WHERE size(retractions) > 0
RETURN a.id AS id, a.extractor AS extractor, a.inputs AS inputs, a.seqs AS seqs, retractions AS retractions
