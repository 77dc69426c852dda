// Claims in the order of when they held, latest first. The embedded engine has no ordered index.
CREATE INDEX claim_newest IF NOT EXISTS FOR (n:Claim) ON (n.sortDesc)
