// Notes of a case are found by it.
CREATE CONSTRAINT case_note_id IF NOT EXISTS FOR (n:CaseNote) REQUIRE n.id IS UNIQUE;
CREATE INDEX case_note_case IF NOT EXISTS FOR (n:CaseNote) ON (n.caseId);
