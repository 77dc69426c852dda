// The journal entries of one import run.
CREATE INDEX change_run IF NOT EXISTS FOR (n:Change) ON (n.run)
