// What is asked to be confirmed of the hypotheses of a chart; found by the chart, and by the link that came of it.
CREATE CONSTRAINT link_request_id IF NOT EXISTS FOR (n:LinkRequest) REQUIRE n.id IS UNIQUE;
CREATE INDEX link_request_chart IF NOT EXISTS FOR (n:LinkRequest) ON (n.chartId);
CREATE INDEX link_request_link IF NOT EXISTS FOR (n:LinkRequest) ON (n.linkId);
