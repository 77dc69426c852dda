// Claims in the order in which they were recorded.
CREATE INDEX claim_recorded IF NOT EXISTS FOR (n:Claim) ON (n.at)
