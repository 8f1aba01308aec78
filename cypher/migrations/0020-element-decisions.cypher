// What prosecutors have decided on the elements of charges is found by its case.
CREATE CONSTRAINT element_decision_id IF NOT EXISTS FOR (n:ElementDecision) REQUIRE n.id IS UNIQUE;
CREATE INDEX element_decision_case IF NOT EXISTS FOR (n:ElementDecision) ON (n.caseId);
