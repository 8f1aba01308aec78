// An exhibit knows what rests on it.
CREATE INDEX citation_source IF NOT EXISTS FOR (n:Citation) ON (n.sourceId);
