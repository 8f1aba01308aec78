// Frozen reports are found by the year.
CREATE CONSTRAINT report_version_id IF NOT EXISTS FOR (n:ReportVersion) REQUIRE n.id IS UNIQUE;
CREATE INDEX report_version_year IF NOT EXISTS FOR (n:ReportVersion) ON (n.year);
