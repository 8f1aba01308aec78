// What officers recorded for the checks of a file is found by the notice.
CREATE CONSTRAINT readiness_fact_id IF NOT EXISTS FOR (n:ReadinessFact) REQUIRE n.id IS UNIQUE;
CREATE INDEX readiness_fact_notice IF NOT EXISTS FOR (n:ReadinessFact) ON (n.noticeId);
