// What is left of an erased notice is found by its id; a remark that a file repeats a notice by the number in it.
CREATE CONSTRAINT erased_notice_id IF NOT EXISTS FOR (n:ErasedNotice) REQUIRE n.id IS UNIQUE;
CREATE INDEX import_refusal_value IF NOT EXISTS FOR (n:ImportRefusal) ON (n.value);
