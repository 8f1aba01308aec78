// Frozen versions of dossiers, found by their dossier.
CREATE CONSTRAINT dossier_version_id IF NOT EXISTS FOR (n:DossierVersion) REQUIRE n.id IS UNIQUE;
CREATE INDEX dossier_version_dossier IF NOT EXISTS FOR (n:DossierVersion) ON (n.dossierId);
