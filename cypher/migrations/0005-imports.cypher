// Imports: their jobs, what they refused, what each brought (so that it can be taken back), and the mappings of an account.
CREATE CONSTRAINT import_job_id IF NOT EXISTS FOR (n:ImportJob) REQUIRE n.id IS UNIQUE;
CREATE INDEX import_job_scope IF NOT EXISTS FOR (n:ImportJob) ON (n.scope);
CREATE INDEX import_job_state IF NOT EXISTS FOR (n:ImportJob) ON (n.state);
CREATE CONSTRAINT import_mapping_key IF NOT EXISTS FOR (n:ImportMapping) REQUIRE n.key IS UNIQUE;
CREATE INDEX import_refusal_row IF NOT EXISTS FOR (n:ImportRefusal) ON (n.importId, n.row);
CREATE INDEX fact_import IF NOT EXISTS FOR (n:Fact) ON (n.importId);
CREATE INDEX anchor_undone_by IF NOT EXISTS FOR (n:Anchor) ON (n.undoneBy);
CREATE INDEX contacted_import IF NOT EXISTS FOR ()-[r:CONTACTED]-() ON (r.importId);
CREATE INDEX paid_import IF NOT EXISTS FOR ()-[r:PAID]-() ON (r.importId);
CREATE INDEX contacted_scope IF NOT EXISTS FOR ()-[r:CONTACTED]-() ON (r.scope);
CREATE INDEX paid_scope IF NOT EXISTS FOR ()-[r:PAID]-() ON (r.scope);
CREATE INDEX associate_import IF NOT EXISTS FOR ()-[r:ASSOCIATE_OF]-() ON (r.importId);
