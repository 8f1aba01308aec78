// What waits for somebody's approval is asked for on every desk.
CREATE INDEX dossier_version_scope IF NOT EXISTS FOR (n:DossierVersion) ON (n.scope);
CREATE INDEX charge_approval IF NOT EXISTS FOR (n:Charge) ON (n.approval);
