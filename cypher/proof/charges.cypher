// purpose: the charges in force in a case, by accused
// params: caseId
// returns: id, accusedId, article, on, participation
MATCH (c:Case {id: $caseId})
WHERE VISIBLE(c)
MATCH (ch:Charge)-[i:IN_CASE]->(c)
WHERE VISIBLE(ch) AND VISIBLE(i) AND ch.status IN ['OPEN', 'PROVEN', 'REQUALIFIED'] AND (ch.requalifiedOn IS NULL OR ch.requalifiedOn > left($asOf, 10))
MATCH (ch)-[a:AGAINST]->(p:Person)
WHERE VISIBLE(a)
MATCH (ch)-[q:QUALIFIED_AS]->(article:LawArticle)
WHERE VISIBLE(q)
RETURN ch.id AS id, p.id AS accusedId, {code: article.code, title: {az: article.titleAz, en: article.titleEn}, validFrom: article.validFrom} AS article,
       ch.on AS on, ch.participation AS participation
ORDER BY on, accusedId, article.code, id
LIMIT 200
