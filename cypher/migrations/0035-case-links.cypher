// Severed and joined cases: from either of the two.
CREATE CONSTRAINT case_link_id IF NOT EXISTS FOR (n:CaseLink) REQUIRE n.id IS UNIQUE;
CREATE INDEX case_link_from IF NOT EXISTS FOR (n:CaseLink) ON (n.fromId);
CREATE INDEX case_link_into IF NOT EXISTS FOR (n:CaseLink) ON (n.intoId);
