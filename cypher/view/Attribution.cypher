// Whether the view admits an attribution n_ whose standing is o_.
WHERE
//< view/admits o_=o_
