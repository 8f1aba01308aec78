// Matching finds a name by keys of its own, beside them those of a birth; the search keeps the keys of words. Neither index holds what the other asks for.
DROP INDEX name_keys IF EXISTS;
CREATE FULLTEXT INDEX name_match IF NOT EXISTS FOR (n:Name) ON EACH [n.matchKeys] OPTIONS { indexConfig: { `fulltext.analyzer`: 'whitespace' } };
