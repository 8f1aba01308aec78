// purpose: offences of a case by article
// params: id
// returns: article, count, withIct, cleared, firstDetected, lastDetected
MATCH (c:Case {id: $id})
WHERE VISIBLE(c)
MATCH (c)-[v:COVERS]->(o:Offence)
WHERE VISIBLE(v) AND VISIBLE(o)
MATCH (o)-[q:QUALIFIED_AS]->(a:LawArticle)
WHERE VISIBLE(q)
WITH a, count(o) AS count, sum(CASE WHEN o.ict THEN 1 ELSE 0 END) AS withIct,
     sum(CASE WHEN o.clearance = 'SOLVED' THEN 1 ELSE 0 END) AS cleared, min(o.detectedOn) AS firstDetected, max(o.detectedOn) AS lastDetected
RETURN {code: a.code, title: {az: a.titleAz, en: a.titleEn}, validFrom: a.validFrom} AS article, count, withIct, cleared, firstDetected, lastDetected
ORDER BY a.code
LIMIT 200
