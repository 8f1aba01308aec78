// purpose: who the people of notices and of domestic searches are, as far as a request asks for it
// params: ids
// returns: id, hasName, hasBirthDay, hasSex, hasCitizenship, hasBirthPlace, citizenships, hasPhotograph, sentenceMonths
UNWIND $ids AS wanted
MATCH (n:Notice|DomesticSearch {id: wanted})-[k:SEEKS]->(p:Person)
WHERE VISIBLE(n) AND VISIBLE(k)
CALL (p) {
  OPTIONAL MATCH (rec:Record)-[d:DESCRIBES]->(p)
  WHERE VISIBLE(rec) AND VISIBLE(d)
  RETURN
    count(CASE WHEN EXISTS { MATCH (rec)-[t:NAMED]->(name:Name) WHERE VISIBLE(t) AND VISIBLE(name) } THEN 1 END) > 0 AS hasName,
    count(CASE WHEN rec.birthPrecision = 'DAY' THEN 1 END) > 0 AS hasBirthDay,
    count(rec.sex) > 0 AS hasSex,
    count(rec.citizenship) > 0 AS hasCitizenship,
    count(rec.birthPlace) > 0 AS hasBirthPlace,
    collect(DISTINCT rec.citizenship) AS citizenships,
    count(CASE WHEN EXISTS {
      MATCH (cited:Citation {factId: rec.id})
      WHERE VISIBLE(cited)
        AND EXISTS { MATCH (photo:Fact:Exhibit {id: cited.sourceId}) WHERE VISIBLE(photo) AND photo.kind = 'PHOTOGRAPH' }
    } THEN 1 END) > 0 AS hasPhotograph
}
CALL (p) {
  OPTIONAL MATCH (imposed:Sentence)-[a:AGAINST]->(p)
  WHERE VISIBLE(imposed) AND VISIBLE(a) AND imposed.type = 'IMPRISONMENT'
    AND NOT EXISTS {
      MATCH (imposed)-[after:FOLLOWS]->(judged:Decision)
      WHERE VISIBLE(after) AND VISIBLE(judged)
      MATCH path = (higher:Decision)-[:FOLLOWS*1..2]->(judged)
      WHERE VISIBLE(higher) AND all(r IN relationships(path) WHERE VISIBLE(r)) AND higher.result IN ['OVERTURNED', 'ACQUITTED']
    }
  RETURN max(coalesce(imposed.years, 0) * 12 + coalesce(imposed.months, 0)) AS sentenceMonths
}
RETURN n.id AS id, hasName, hasBirthDay, hasSex, hasCitizenship, hasBirthPlace, citizenships, hasPhotograph, sentenceMonths
