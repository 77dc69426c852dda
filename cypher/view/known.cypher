// The conditions by which a view knows an attribution whose standing is o_, whoever it leaves out: it stands at that moment,
// its review state is an admitted one, and its document was certainly published by then.
o_.at <= at AND at < o_.until AND NOT o_.retracted
//? review
  AND o_.review IN $review
//? !review
  AND o_.review <> 'REJECTED'
//? publishedBy
  AND o_.published <= $publishedBy
