// The claims that an importer coded from one row, to find its revisions.
CREATE INDEX claim_occurrence IF NOT EXISTS FOR (n:Claim) ON (n.occurrence)
