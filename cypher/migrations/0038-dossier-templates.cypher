// Own templates of dossiers: every saving is a node of its own, found by its own id and by that of the template.
CREATE CONSTRAINT dossier_template_id IF NOT EXISTS FOR (n:DossierTemplate) REQUIRE n.id IS UNIQUE;
CREATE INDEX dossier_template_of IF NOT EXISTS FOR (n:DossierTemplate) ON (n.templateId);
CREATE INDEX dossier_template_owner IF NOT EXISTS FOR (n:DossierTemplate) ON (n.ownerId);
CREATE INDEX dossier_template_body IF NOT EXISTS FOR (n:DossierTemplate) ON (n.bodyCode);
