// By which rules the names have their keys: one node. Names are given their keys in batches, in the order of their ids.
CREATE CONSTRAINT name_keys_id IF NOT EXISTS FOR (n:NameKeys) REQUIRE n.id IS UNIQUE;
CREATE INDEX name_id IF NOT EXISTS FOR (n:Name) ON (n.id);
