// Whether a thing has the name that was looked for: enough of the query's tokens are among its own, and every number is.
{% takes thing, args %}
{% local token %}
  AND size([{{ token }} IN {{ args.tokens }} WHERE {{ token }} IN split({{ thing }}.search, ' ')]) >= {{ args.enough }}
  AND size([{{ token }} IN {{ args.numbers }} WHERE NOT {{ token }} IN split({{ thing }}.search, ' ')]) = 0
