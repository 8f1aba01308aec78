// purpose: papers, numbers, photographs, sentences and presumed countries of people, of what lies in some compartments
// params: ids, within
// returns: id, personId, kind, handling, sex, birth, citizenship, names, number, on, article, value, detail
// timeout: 30
// Whoever is protected is left out by who asks.
UNWIND $ids AS wanted
MATCH (p:Person {id: wanted})
CALL (p) {
  MATCH (p)-[h:HOLDS_DOCUMENT|HAS_IDENTIFIER]->(thing:Anchor)
  WHERE VISIBLE(h) AND h.scope IN $within AND coalesce(h.certainty, '') <> 'REFUTED'
  RETURN h.id AS id, CASE type(h) WHEN 'HOLDS_DOCUMENT' THEN 'DOCUMENT' ELSE 'IDENTIFIER' END AS kind, h.handling AS handling, thing.value AS value,
         coalesce(h.documentType, thing.scheme) AS detail, h.recordedAt AS on
  UNION
  MATCH (rec:Record)-[d:DESCRIBES]->(p)
  WHERE VISIBLE(rec) AND VISIBLE(d) AND rec.scope IN $within
  MATCH (cited:Citation {factId: rec.id})
  WHERE VISIBLE(cited) AND cited.scope IN $within
  MATCH (photo:Fact:Exhibit {id: cited.sourceId})
  WHERE VISIBLE(photo) AND photo.scope IN $within AND photo.kind = 'PHOTOGRAPH'
  RETURN photo.id AS id, 'PHOTOGRAPH' AS kind, photo.handling AS handling, photo.number AS value, null AS detail, photo.recordedAt AS on
  UNION
  MATCH (p)-[h:BELIEVED_HIDING_IN]->(k:Country)
  WHERE VISIBLE(h) AND h.scope IN $within AND h.certainty <> 'REFUTED' AND coalesce(h.validFrom, '') <= $lookedAt AND coalesce(h.validTo, '9999') > $lookedAt
  RETURN h.id AS id, 'PRESUMED' AS kind, h.handling AS handling, k.code AS value, h.certainty AS detail, coalesce(h.validFrom, '') AS on
  UNION
  MATCH (s:Sentence)-[a:AGAINST]->(p)
  WHERE VISIBLE(s) AND VISIBLE(a) AND s.scope IN $within AND s.type = 'IMPRISONMENT'
    AND NOT EXISTS {
      MATCH (s)-[after:FOLLOWS]->(judged:Decision)
      WHERE VISIBLE(after) AND VISIBLE(judged)
      MATCH path = (higher:Decision)-[:FOLLOWS*1..2]->(judged)
      WHERE VISIBLE(higher) AND all(r IN relationships(path) WHERE VISIBLE(r)) AND higher.result IN ['OVERTURNED', 'ACQUITTED']
    }
  RETURN s.id AS id, 'SENTENCE' AS kind, s.handling AS handling, toString(coalesce(s.years, 0) * 12 + coalesce(s.months, 0)) AS value, null AS detail, s.recordedAt AS on
}
RETURN id, p.id AS personId, kind, coalesce(handling, 'H0') AS handling, null AS sex, null AS birth, null AS citizenship, [] AS names, null AS number, on,
       null AS article, value, detail
ORDER BY kind, on DESC, id
LIMIT 201
