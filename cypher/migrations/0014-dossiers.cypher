// Dossiers, and what providers of facts permit; both are found by their case.
CREATE CONSTRAINT dossier_id IF NOT EXISTS FOR (n:Dossier) REQUIRE n.id IS UNIQUE;
CREATE INDEX dossier_case IF NOT EXISTS FOR (n:Dossier) ON (n.caseId);
CREATE CONSTRAINT permission_id IF NOT EXISTS FOR (n:Permission) REQUIRE n.id IS UNIQUE;
CREATE INDEX permission_case IF NOT EXISTS FOR (n:Permission) ON (n.caseId);
