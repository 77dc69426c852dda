// Decided links r_ from the things with ids_, and on from there, five steps at the most; n_ is what a link leads to.
//< edges/tie-step from_=ids_ seen_=ids_ found_=a_ next_=b_
WITH a_, b_, ids_ + b_ AS seenB_
//< edges/tie-step from_=b_ seen_=seenB_ found_=c_ next_=d_
WITH a_ + c_ AS linksC_, d_, seenB_ + d_ AS seenD_
//< edges/tie-step from_=d_ seen_=seenD_ found_=e_ next_=f_
WITH linksC_ + e_ AS linksE_, f_, seenD_ + f_ AS seenF_
//< edges/tie-step from_=f_ seen_=seenF_ found_=g_ next_=h_
WITH linksE_ + g_ AS linksG_, h_, seenF_ + h_ AS seenH_
//< edges/tie-step from_=h_ seen_=seenH_ found_=j_ next_=k_
UNWIND linksG_ + j_ AS r_
MATCH (n_:Thing {id: r_.to})
