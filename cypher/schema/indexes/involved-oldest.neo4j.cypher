// And earliest first.
CREATE INDEX involved_oldest IF NOT EXISTS FOR ()-[r:INVOLVES]-() ON (r.entity, r.sortAsc)
