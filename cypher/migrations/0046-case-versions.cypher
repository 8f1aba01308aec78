// What was said of a case before it was corrected is found by its case.
CREATE INDEX case_version_case IF NOT EXISTS FOR (n:CaseVersion) ON (n.caseId);
