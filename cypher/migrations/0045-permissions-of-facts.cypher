// A corrected fact takes its permissions along; they are found by the fact.
CREATE INDEX permission_fact IF NOT EXISTS FOR (n:Permission) ON (n.factId);
