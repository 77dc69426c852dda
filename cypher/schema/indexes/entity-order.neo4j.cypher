// Entities in the order of their pages.
CREATE INDEX entity_order IF NOT EXISTS FOR (n:Entity) ON (n.sort)
