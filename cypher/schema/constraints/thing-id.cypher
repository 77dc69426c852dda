// Every thing has one id; also what MERGE and every anchored read start from.
CREATE CONSTRAINT thing_id IF NOT EXISTS FOR (n:Thing) REQUIRE n.id IS UNIQUE
