// The conditions by which a view admits an attribution whose standing is o_: it is known in the view, and neither its source
// nor a publisher it came through is left out.
//< view/known o_=o_
//? exclude
  AND NOT o_.source IN excluded AND NOT o_.publisher IN excluded AND $tainted[o_.document] IS NULL
//? only
  AND o_.source IN speakers
//? minReliability
  AND o_.source IN reliable
