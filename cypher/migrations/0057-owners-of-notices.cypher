// Who works a notice is found by the notice.
CREATE INDEX notice_owner_notice IF NOT EXISTS FOR (n:NoticeOwner) ON (n.noticeId);
