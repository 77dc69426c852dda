// The embedded engine's constraint brings no index of its own; Neo4j takes this as already there.
CREATE INDEX thing_id_index IF NOT EXISTS FOR (n:Thing) ON (n.id)
