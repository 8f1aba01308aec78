// Requests to countries are found by the case and the dossier, what happened to them by the request.
CREATE CONSTRAINT country_request_id IF NOT EXISTS FOR (n:CountryRequest) REQUIRE n.id IS UNIQUE;
CREATE INDEX country_request_case IF NOT EXISTS FOR (n:CountryRequest) ON (n.caseId);
CREATE INDEX country_request_dossier IF NOT EXISTS FOR (n:CountryRequest) ON (n.dossierId);
CREATE CONSTRAINT country_request_event_id IF NOT EXISTS FOR (n:CountryRequestEvent) REQUIRE n.id IS UNIQUE;
CREATE INDEX country_request_event_request IF NOT EXISTS FOR (n:CountryRequestEvent) ON (n.requestId);
