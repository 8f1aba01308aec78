// What the comparison of records looks up. Keys of names are whole words: nothing is folded or cut again by the index.
CREATE FULLTEXT INDEX name_keys IF NOT EXISTS FOR (n:Name) ON EACH [n.keys] OPTIONS { indexConfig: { `fulltext.analyzer`: 'whitespace' } };
CREATE INDEX record_id IF NOT EXISTS FOR (n:Record) ON (n.id);
CREATE INDEX match_candidate_id IF NOT EXISTS FOR (n:MatchCandidate) ON (n.id);
CREATE INDEX match_candidate_scope IF NOT EXISTS FOR (n:MatchCandidate) ON (n.scope);
CREATE INDEX merge_candidate IF NOT EXISTS FOR (n:Merge) ON (n.candidateId);
CREATE INDEX inquiry_id IF NOT EXISTS FOR (n:Inquiry) ON (n.id);
CREATE INDEX inquiry_asked_by IF NOT EXISTS FOR (n:Inquiry) ON (n.recordedBy);
CREATE INDEX inquiry_recorded_at IF NOT EXISTS FOR (n:Inquiry) ON (n.recordedAt);
CREATE INDEX compares_scope IF NOT EXISTS FOR ()-[r:COMPARES]-() ON (r.scope);
