// Enquiries that were asked; found by the gap that they are about and by their case.
CREATE CONSTRAINT enquiry_id IF NOT EXISTS FOR (n:Enquiry) REQUIRE n.id IS UNIQUE;
CREATE INDEX enquiry_gap IF NOT EXISTS FOR (n:Enquiry) ON (n.gap);
CREATE INDEX enquiry_case IF NOT EXISTS FOR (n:Enquiry) ON (n.caseId);
