// Events in the order of their pages.
CREATE INDEX event_order IF NOT EXISTS FOR (n:Event) ON (n.sort)
