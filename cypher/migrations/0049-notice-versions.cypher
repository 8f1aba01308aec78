// What a notice said is found by the notice.
CREATE INDEX notice_version_notice IF NOT EXISTS FOR (n:NoticeVersion) ON (n.noticeId);
CREATE CONSTRAINT notice_version_id IF NOT EXISTS FOR (n:NoticeVersion) REQUIRE n.id IS UNIQUE;
