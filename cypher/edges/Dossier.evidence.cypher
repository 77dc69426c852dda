// Every attribution that reasoning about a claim may need, admitted or not.
UNWIND given_ AS u_
MATCH (k_:Thing {id: u_})
//< edges/figure k_=k_ events_=events_ roles_=roles_
MATCH (k_)<-[o_:OF]-(n_:Attribution) WHERE o_.at <= at AND at < o_.until
//< edges/said n_=n_ o_=o_ k_=k_ r_=r_ events_=events_ roles_=roles_
