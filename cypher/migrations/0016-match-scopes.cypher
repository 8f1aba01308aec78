// Matching asks for the keys of a name within the compartments of who asks, as the search does: what lies elsewhere takes none of its time.
DROP INDEX name_match IF EXISTS;
CREATE FULLTEXT INDEX name_match IF NOT EXISTS FOR (n:Name) ON EACH [n.matchKeys, n.scope] OPTIONS { indexConfig: { `fulltext.analyzer`: 'whitespace' } };
