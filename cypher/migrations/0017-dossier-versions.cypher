// Frozen versions of dossiers, found by their dossier, and the copies of them that were taken out.
CREATE CONSTRAINT dossier_version_id IF NOT EXISTS FOR (n:DossierVersion) REQUIRE n.id IS UNIQUE;
CREATE INDEX dossier_version_dossier IF NOT EXISTS FOR (n:DossierVersion) ON (n.dossierId);
CREATE CONSTRAINT dossier_copy_id IF NOT EXISTS FOR (n:DossierCopy) REQUIRE n.id IS UNIQUE;
CREATE INDEX dossier_copy_version IF NOT EXISTS FOR (n:DossierCopy) ON (n.versionId);
