// Links carry the ids of their ends, so that a hub is read by what the reader may see of it and not by all that hangs on it.
MATCH (a:Anchor)-[r:SUBGROUP_OF|MEMBER_OF|RELATED_TO|ASSOCIATE_OF|LIVES_WITH|CONTACTED|EMPLOYED_BY|BOUGHT_TICKET_FROM|PAID|USES|OWNS|HOLDS_DOCUMENT|HAS_IDENTIFIER|POSTED|MADE|FORGED_DOCUMENT_FOR|SAME_AS|NOT_SAME_AS|NO_LINK_FOUND|OPERATES_IN|BELIEVED_HIDING_IN|CITIZEN_OF|RESIDES_IN]->(b)
WHERE r.fromId IS NULL
CALL (a, r, b) {
  SET r.fromId = a.id, r.toId = b.id
} IN TRANSACTIONS OF 5000 ROWS;
CREATE INDEX subgroup_of_from IF NOT EXISTS FOR ()-[r:SUBGROUP_OF]-() ON (r.fromId, r.scope, r.toId);
CREATE INDEX subgroup_of_to IF NOT EXISTS FOR ()-[r:SUBGROUP_OF]-() ON (r.toId, r.scope, r.fromId);
CREATE INDEX member_of_from IF NOT EXISTS FOR ()-[r:MEMBER_OF]-() ON (r.fromId, r.scope, r.toId);
CREATE INDEX member_of_to IF NOT EXISTS FOR ()-[r:MEMBER_OF]-() ON (r.toId, r.scope, r.fromId);
CREATE INDEX related_to_from IF NOT EXISTS FOR ()-[r:RELATED_TO]-() ON (r.fromId, r.scope, r.toId);
CREATE INDEX related_to_to IF NOT EXISTS FOR ()-[r:RELATED_TO]-() ON (r.toId, r.scope, r.fromId);
CREATE INDEX associate_of_from IF NOT EXISTS FOR ()-[r:ASSOCIATE_OF]-() ON (r.fromId, r.scope, r.toId);
CREATE INDEX associate_of_to IF NOT EXISTS FOR ()-[r:ASSOCIATE_OF]-() ON (r.toId, r.scope, r.fromId);
CREATE INDEX lives_with_from IF NOT EXISTS FOR ()-[r:LIVES_WITH]-() ON (r.fromId, r.scope, r.toId);
CREATE INDEX lives_with_to IF NOT EXISTS FOR ()-[r:LIVES_WITH]-() ON (r.toId, r.scope, r.fromId);
CREATE INDEX contacted_from IF NOT EXISTS FOR ()-[r:CONTACTED]-() ON (r.fromId, r.scope, r.toId);
CREATE INDEX contacted_to IF NOT EXISTS FOR ()-[r:CONTACTED]-() ON (r.toId, r.scope, r.fromId);
CREATE INDEX employed_by_from IF NOT EXISTS FOR ()-[r:EMPLOYED_BY]-() ON (r.fromId, r.scope, r.toId);
CREATE INDEX employed_by_to IF NOT EXISTS FOR ()-[r:EMPLOYED_BY]-() ON (r.toId, r.scope, r.fromId);
CREATE INDEX bought_ticket_from_from IF NOT EXISTS FOR ()-[r:BOUGHT_TICKET_FROM]-() ON (r.fromId, r.scope, r.toId);
CREATE INDEX bought_ticket_from_to IF NOT EXISTS FOR ()-[r:BOUGHT_TICKET_FROM]-() ON (r.toId, r.scope, r.fromId);
CREATE INDEX paid_from IF NOT EXISTS FOR ()-[r:PAID]-() ON (r.fromId, r.scope, r.toId);
CREATE INDEX paid_to IF NOT EXISTS FOR ()-[r:PAID]-() ON (r.toId, r.scope, r.fromId);
CREATE INDEX uses_from IF NOT EXISTS FOR ()-[r:USES]-() ON (r.fromId, r.scope, r.toId);
CREATE INDEX uses_to IF NOT EXISTS FOR ()-[r:USES]-() ON (r.toId, r.scope, r.fromId);
CREATE INDEX owns_from IF NOT EXISTS FOR ()-[r:OWNS]-() ON (r.fromId, r.scope, r.toId);
CREATE INDEX owns_to IF NOT EXISTS FOR ()-[r:OWNS]-() ON (r.toId, r.scope, r.fromId);
CREATE INDEX holds_document_from IF NOT EXISTS FOR ()-[r:HOLDS_DOCUMENT]-() ON (r.fromId, r.scope, r.toId);
CREATE INDEX holds_document_to IF NOT EXISTS FOR ()-[r:HOLDS_DOCUMENT]-() ON (r.toId, r.scope, r.fromId);
CREATE INDEX has_identifier_from IF NOT EXISTS FOR ()-[r:HAS_IDENTIFIER]-() ON (r.fromId, r.scope, r.toId);
CREATE INDEX has_identifier_to IF NOT EXISTS FOR ()-[r:HAS_IDENTIFIER]-() ON (r.toId, r.scope, r.fromId);
CREATE INDEX posted_from IF NOT EXISTS FOR ()-[r:POSTED]-() ON (r.fromId, r.scope, r.toId);
CREATE INDEX posted_to IF NOT EXISTS FOR ()-[r:POSTED]-() ON (r.toId, r.scope, r.fromId);
CREATE INDEX made_from IF NOT EXISTS FOR ()-[r:MADE]-() ON (r.fromId, r.scope, r.toId);
CREATE INDEX made_to IF NOT EXISTS FOR ()-[r:MADE]-() ON (r.toId, r.scope, r.fromId);
CREATE INDEX forged_document_for_from IF NOT EXISTS FOR ()-[r:FORGED_DOCUMENT_FOR]-() ON (r.fromId, r.scope, r.toId);
CREATE INDEX forged_document_for_to IF NOT EXISTS FOR ()-[r:FORGED_DOCUMENT_FOR]-() ON (r.toId, r.scope, r.fromId);
CREATE INDEX same_as_from IF NOT EXISTS FOR ()-[r:SAME_AS]-() ON (r.fromId, r.scope, r.toId);
CREATE INDEX same_as_to IF NOT EXISTS FOR ()-[r:SAME_AS]-() ON (r.toId, r.scope, r.fromId);
CREATE INDEX not_same_as_from IF NOT EXISTS FOR ()-[r:NOT_SAME_AS]-() ON (r.fromId, r.scope, r.toId);
CREATE INDEX not_same_as_to IF NOT EXISTS FOR ()-[r:NOT_SAME_AS]-() ON (r.toId, r.scope, r.fromId);
CREATE INDEX no_link_found_from IF NOT EXISTS FOR ()-[r:NO_LINK_FOUND]-() ON (r.fromId, r.scope, r.toId);
CREATE INDEX no_link_found_to IF NOT EXISTS FOR ()-[r:NO_LINK_FOUND]-() ON (r.toId, r.scope, r.fromId);
CREATE INDEX operates_in_from IF NOT EXISTS FOR ()-[r:OPERATES_IN]-() ON (r.fromId, r.scope, r.toId);
CREATE INDEX operates_in_to IF NOT EXISTS FOR ()-[r:OPERATES_IN]-() ON (r.toId, r.scope, r.fromId);
CREATE INDEX believed_hiding_in_from IF NOT EXISTS FOR ()-[r:BELIEVED_HIDING_IN]-() ON (r.fromId, r.scope, r.toId);
CREATE INDEX believed_hiding_in_to IF NOT EXISTS FOR ()-[r:BELIEVED_HIDING_IN]-() ON (r.toId, r.scope, r.fromId);
CREATE INDEX citizen_of_from IF NOT EXISTS FOR ()-[r:CITIZEN_OF]-() ON (r.fromId, r.scope, r.toId);
CREATE INDEX citizen_of_to IF NOT EXISTS FOR ()-[r:CITIZEN_OF]-() ON (r.toId, r.scope, r.fromId);
CREATE INDEX resides_in_from IF NOT EXISTS FOR ()-[r:RESIDES_IN]-() ON (r.fromId, r.scope, r.toId);
CREATE INDEX resides_in_to IF NOT EXISTS FOR ()-[r:RESIDES_IN]-() ON (r.toId, r.scope, r.fromId);
