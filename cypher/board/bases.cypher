// purpose: what notices and domestic searches rest on and what became of it
// params: ids
// returns: id, grounds, searchEndedOn, notSoughtSince, charges, isDecisionOverturned, told
UNWIND $ids AS wanted
MATCH (n:Notice|DomesticSearch {id: wanted})
WHERE VISIBLE(n)
CALL (n) {
  OPTIONAL MATCH (n)-[b:BASED_ON]->(s:DomesticSearch)
  WHERE VISIBLE(b) AND VISIBLE(s)
  RETURN count(s) > 0 AS hasSearch, max(CASE WHEN s.to <= $lookedAt THEN s.to END) AS searchEndedOn
}
CALL (n) {
  OPTIONAL MATCH (n)-[k:SEEKS]->(p:Person)
  WHERE VISIBLE(k)
  OPTIONAL MATCH (p)<-[j:SEEKS]-(s:DomesticSearch)
  WHERE VISIBLE(j) AND VISIBLE(s)
  RETURN CASE WHEN count(CASE WHEN s.to <= $lookedAt THEN null ELSE s END) = 0 THEN max(s.to) END AS notSoughtSince
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
    },
    isOverturned: EXISTS {
      MATCH (judged:Decision)-[o:ON]->(ch)
      WHERE VISIBLE(judged) AND VISIBLE(o)
      MATCH path = (higher:Decision)-[:FOLLOWS*1..2]->(judged)
      WHERE VISIBLE(higher) AND all(r IN relationships(path) WHERE VISIBLE(r)) AND higher.result IN ['OVERTURNED', 'ACQUITTED'] AND higher.on <= $lookedAt
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
WITH *, CASE WHEN n:DomesticSearch THEN coalesce(head(n.earlierIds), n.id) ELSE n.id END AS worked
// include: duties/told
RETURN n.id AS id,
       [ground IN [CASE WHEN hasSearch THEN 'SEARCH' END, CASE WHEN hasCharge THEN 'CHARGE' END, CASE WHEN hasDecision THEN 'DECISION' END] WHERE ground IS NOT NULL] AS grounds,
       searchEndedOn, notSoughtSince, charges, isDecisionOverturned, told
