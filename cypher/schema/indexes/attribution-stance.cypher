// The attributions that deny, doubt, decline to comment or take back: few beside those that assert.
CREATE INDEX attribution_stance IF NOT EXISTS FOR (n:Attribution) ON (n.stance)
