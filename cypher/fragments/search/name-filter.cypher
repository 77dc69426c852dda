// Whether a thing has the name that was looked for: enough of the query's tokens are among its own, or in another script enough of
// its words sound like the query's; and every number is.
{% takes thing, args %}
{% local own, token, keys, key %}
WITH *, split({{ thing }}.search, ' ') AS {{ own }}
WHERE (size([{{ token }} IN {{ args.tokens }} WHERE {{ token }} IN {{ own }}]) >= {{ args.enough }}
{% if args.sounds %}
  OR size([{{ keys }} IN {{ args.sounds }} WHERE size([{{ key }} IN {{ keys }} WHERE {{ key }} IN {{ own }}]) > 0]) >= {{ args.enoughSounds }}
{% endif %}
  ) AND size([{{ token }} IN {{ args.numbers }} WHERE NOT {{ token }} IN {{ own }}]) = 0
