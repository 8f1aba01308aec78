// What is said of differences is found by the year of the report.
CREATE INDEX report_reason_year IF NOT EXISTS FOR (n:ReportReason) ON (n.year);
