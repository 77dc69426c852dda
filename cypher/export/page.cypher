// A page of things by id, as far as they were there at `$at`: they end the statement before the next WITH as `n`.
{% takes condition %}
MATCH (n:Thing)
WHERE n.id > $after AND n.id < $end AND n.at <= $at AND (n.withdrawnAt IS NULL OR n.withdrawnAt > $at)
{% case condition %}
{% when 'ofDepth' %}
  AND n.depth = $depth
{% when 'publisher' %}
  AND n.publisherTitle IS NOT NULL
{% when 'joint' %}
  AND n.signers IS NOT NULL
{% when 'mentioned' %}
  AND n.mention IS NOT NULL
{% when 'decision' %}
  AND n.kind = $kind
{% when 'withdrawalOfDecision' %}
  AND n.kind = $kind AND n.depth = $depth AND n.change IS NULL
{% endcase %}
WITH n ORDER BY n.id LIMIT $page
