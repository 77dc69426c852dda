// And earliest first.
CREATE INDEX claim_oldest IF NOT EXISTS FOR (n:Claim) ON (n.sortAsc)
