// Charts and their versions; who works on one stands on the account's side.
CREATE CONSTRAINT chart_id IF NOT EXISTS FOR (n:Chart) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT chart_version_id IF NOT EXISTS FOR (n:ChartVersion) REQUIRE n.id IS UNIQUE;
CREATE INDEX chart_version_chart IF NOT EXISTS FOR (n:ChartVersion) ON (n.chartId);
