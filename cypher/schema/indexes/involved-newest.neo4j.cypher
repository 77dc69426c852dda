// The claims about an entity in the order of when they held, latest first.
CREATE INDEX involved_newest IF NOT EXISTS FOR ()-[r:INVOLVES]-() ON (r.entity, r.sortDesc)
