// purpose: what stands behind notices: who the person is, what the notice rests on and what became of it
// params: ids
// returns: id, hasName, hasBirthDay, hasSex, hasCitizenship, hasPhotograph, grounds, searchEndedOn, charges, isDecisionOverturned, sentenceMonths
UNWIND $ids AS wanted
MATCH (n:Notice {id: wanted})-[k:SEEKS]->(p:Person)
WHERE VISIBLE(n) AND VISIBLE(k)
CALL (p) {
  OPTIONAL MATCH (rec:Record)-[d:DESCRIBES]->(p)
  WHERE VISIBLE(rec) AND VISIBLE(d)
  RETURN
    count(CASE WHEN EXISTS { MATCH (rec)-[t:NAMED]->(name:Name) WHERE VISIBLE(t) AND VISIBLE(name) } THEN 1 END) > 0 AS hasName,
    count(CASE WHEN rec.birthPrecision = 'DAY' THEN 1 END) > 0 AS hasBirthDay,
    count(rec.sex) > 0 AS hasSex,
    count(rec.citizenship) > 0 AS hasCitizenship,
    count(CASE WHEN EXISTS {
      MATCH (cited:Citation {factId: rec.id})
      WHERE VISIBLE(cited)
        AND EXISTS { MATCH (photo:Exhibit {id: cited.sourceId}) WHERE VISIBLE(photo) AND photo.kind = 'PHOTOGRAPH' }
    } THEN 1 END) > 0 AS hasPhotograph
}
CALL (n) {
  OPTIONAL MATCH (n)-[b:BASED_ON]->(s:DomesticSearch)
  WHERE VISIBLE(b) AND VISIBLE(s)
  RETURN count(s) > 0 AS hasSearch, max(CASE WHEN s.to <= $lookedAt THEN s.to END) AS searchEndedOn
}
CALL (n) {
  CALL (n) {
    MATCH (n)-[b:BASED_ON]->(ch:Charge)
    WHERE VISIBLE(b) AND VISIBLE(ch) AND APPROVED(ch)
    RETURN ch, true AS isOwn
    UNION
    MATCH (n)-[b:BASED_ON]->(s:DomesticSearch)
    WHERE VISIBLE(b) AND VISIBLE(s)
    MATCH (s)-[b2:BASED_ON]->(ch:Charge)
    WHERE VISIBLE(b2) AND VISIBLE(ch) AND APPROVED(ch)
    RETURN ch, false AS isOwn
  }
  OPTIONAL MATCH (ch)-[q:QUALIFIED_AS]->(l:LawArticle)
  WHERE VISIBLE(q)
  WITH ch, isOwn, max(l.maxYears) AS maxYears
  RETURN max(isOwn) AS hasCharge, collect({
    maxYears: maxYears,
    isRequalified: coalesce(ch.requalifiedOn <= $lookedAt, false) OR EXISTS {
      MATCH (later:Charge)-[f:FOLLOWS]->(ch)
      WHERE VISIBLE(later) AND VISIBLE(f) AND APPROVED(later) AND later.on <= $lookedAt
    },
    isEnded: coalesce(ch.status, '') IN ['DROPPED', 'ACQUITTED'] OR EXISTS {
      MATCH (judged:Decision)-[o:ON]->(ch)
      WHERE VISIBLE(judged) AND VISIBLE(o) AND o.result IN ['DROPPED', 'ACQUITTED'] AND judged.on <= $lookedAt
    }}) AS charges
}
CALL (n) {
  OPTIONAL MATCH (n)-[b:BASED_ON]->(dec:Decision)
  WHERE VISIBLE(b) AND VISIBLE(dec)
  RETURN count(dec) > 0 AS hasDecision, count(CASE WHEN EXISTS {
    MATCH path = (higher:Decision)-[:FOLLOWS*1..2]->(dec)
    WHERE VISIBLE(higher) AND all(r IN relationships(path) WHERE VISIBLE(r)) AND higher.result IN ['OVERTURNED', 'ACQUITTED']
  } THEN 1 END) > 0 AS isDecisionOverturned
}
CALL (p) {
  OPTIONAL MATCH (imposed:Sentence)-[a:AGAINST]->(p)
  WHERE VISIBLE(imposed) AND VISIBLE(a) AND imposed.type = 'IMPRISONMENT'
  RETURN max(coalesce(imposed.years, 0) * 12 + coalesce(imposed.months, 0)) AS sentenceMonths
}
RETURN n.id AS id, hasName, hasBirthDay, hasSex, hasCitizenship, hasPhotograph,
       [ground IN [CASE WHEN hasSearch THEN 'SEARCH' END, CASE WHEN hasCharge THEN 'CHARGE' END, CASE WHEN hasDecision THEN 'DECISION' END] WHERE ground IS NOT NULL] AS grounds,
       searchEndedOn, charges, isDecisionOverturned, sentenceMonths
