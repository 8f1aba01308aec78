// Decisions on victims are found by what the reader may see.
CREATE INDEX victim_status_scope IF NOT EXISTS FOR (n:VictimStatus) ON (n.scope);
