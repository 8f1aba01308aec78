// purpose: the charges in force in a case, by accused
// params: caseId
// returns: id, accusedId, article, on, participation, earlierIds, mayDecide, episodeIds
// A charge that waits for approval is none yet; one that was re-qualified is followed by another, and one of which a court acquitted is over.
MATCH (c:Case {id: $caseId})
WHERE VISIBLE(c)
MATCH (ch:Charge)-[i:IN_CASE]->(c)
WHERE VISIBLE(ch) AND VISIBLE(i) AND APPROVED(ch) AND ch.status IN ['OPEN', 'PROVEN', 'REQUALIFIED'] AND (ch.requalifiedOn IS NULL OR ch.requalifiedOn > left($asOf, 10))
  AND NOT EXISTS { MATCH (later:Charge)-[f:FOLLOWS]->(ch) WHERE VISIBLE(later) AND VISIBLE(f) AND APPROVED(later) }
  AND NOT EXISTS {
    MATCH (d:Decision)-[n:ON]->(ch)
    WHERE VISIBLE(d) AND VISIBLE(n) AND n.result IN ['ACQUITTED', 'DROPPED']
      AND NOT EXISTS {
        MATCH (above:Decision)-[u:FOLLOWS]->(d)
        WHERE VISIBLE(above) AND VISIBLE(u) AND above.result IN ['OVERTURNED', 'CONVICTED']
      }
  }
MATCH (ch)-[a:AGAINST]->(p:Person)
WHERE VISIBLE(a)
MATCH (ch)-[q:QUALIFIED_AS]->(article:LawArticle)
WHERE VISIBLE(q)
// The episodes of the offences charged in which the accused acted: where there are none, nothing ties the evidence to this charge alone.
CALL (c, ch, p) {
  OPTIONAL MATCH (ch)-[n:ON]->(o:Offence)
  WHERE VISIBLE(n) AND VISIBLE(o)
  OPTIONAL MATCH (e:Episode)-[part:PART_OF]->(o)
  WHERE VISIBLE(part) AND VISIBLE(e) AND e.certainty <> 'REFUTED'
    AND EXISTS { MATCH (e)-[own:IN_CASE]->(c) WHERE VISIBLE(own) }
    AND EXISTS { MATCH (p)-[act:ACTS]->(e) WHERE VISIBLE(act) AND act.certainty <> 'REFUTED' }
  RETURN collect(DISTINCT e.id) AS episodeIds
}
RETURN ch.id AS id, p.id AS accusedId, {code: article.code, title: {az: article.titleAz, en: article.titleEn}, validFrom: article.validFrom} AS article,
       ch.on AS on, ch.participation AS participation, coalesce(ch.earlierIds, []) AS earlierIds, ch.scope IN $correctScopes AS mayDecide, episodeIds
ORDER BY on, accusedId, article.code, id
LIMIT 200
