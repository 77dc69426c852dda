// Whether the view admits an attribution n_ whose standing is o_: it stands at that moment, was not rejected, its document
// was certainly published by then, and neither its source nor a publisher it came through is left out.
WHERE o_.at <= at AND at < o_.until AND NOT o_.struck
//? review
  AND o_.review IN $review
//? !review
  AND o_.review <> 'REJECTED'
//? publishedBy
  AND o_.published <= $publishedBy
//? exclude
  AND NOT o_.source IN excluded AND NOT o_.publisher IN excluded AND NOT o_.document IN tainted
//? only
  AND o_.source IN speakers
//? minReliability
  AND o_.source IN reliable
