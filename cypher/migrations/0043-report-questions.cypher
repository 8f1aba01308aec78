// Kept questions are few: an id finds one, the label all.
CREATE CONSTRAINT report_question_id IF NOT EXISTS FOR (n:ReportQuestion) REQUIRE n.id IS UNIQUE;
