// Whether a thing n_ is called what was looked for: enough of the query's tokens are among its own, and every number is.
  AND size([w_ IN $tokens_ WHERE w_ IN split(n_.search, ' ')]) >= $enough_
  AND size([w_ IN $numbers_ WHERE NOT w_ IN split(n_.search, ' ')]) = 0
