// Other claims that a claim may be in conflict with, as far as the view shows them.
//< edges/rivals p_=p_ k_=n_
WHERE n_.id <> p_.id
WITH *
//< view/Claim n_=n_
