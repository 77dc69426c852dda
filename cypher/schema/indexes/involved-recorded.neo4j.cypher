// The claims about an entity in the order in which they were recorded.
CREATE INDEX involved_recorded IF NOT EXISTS FOR ()-[r:INVOLVES]-() ON (r.entity, r.at)
