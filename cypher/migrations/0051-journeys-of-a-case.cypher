// The journeys of a case are read by where they lie: whoever travelled need not have a role in it.
CREATE INDEX trip_scope IF NOT EXISTS FOR (n:Trip) ON (n.scope);
