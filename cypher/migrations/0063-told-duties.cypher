// What was told of a notice or a domestic search is found by it.
CREATE INDEX told_duty_notice IF NOT EXISTS FOR (n:ToldDuty) ON (n.noticeId);
