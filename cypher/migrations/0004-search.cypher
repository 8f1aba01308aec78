// What the search finds by: words and keys of names within a compartment, titles and numbers of cases, notices, groups and places, numbers of things.
DROP INDEX name_search IF EXISTS;
CREATE FULLTEXT INDEX name_search IF NOT EXISTS FOR (n:Name) ON EACH [n.search, n.keys, n.scope] OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};
CREATE FULLTEXT INDEX title_search IF NOT EXISTS FOR (n:Record|Case|Notice) ON EACH [n.titleAz, n.titleEn, n.title, n.number] OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
CREATE INDEX anchor_value IF NOT EXISTS FOR (n:Anchor) ON (n.value);
