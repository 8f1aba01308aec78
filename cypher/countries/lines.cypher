// purpose: destination and hiding countries with what the reader may see there, the most victims first
// returns: country, victims, fugitives, groups
// A country is reached from what the reader holds, over the index of the relationship's compartment, and never from its own node:
// neither the answer nor its time depends on what others know of that country.
CALL () {
  MATCH (e:Episode)-[x:EXPLOITED_IN]->(k:Country)
  USING INDEX SEEK x:EXPLOITED_IN(scope)
  WHERE VISIBLE(x) AND VISIBLE(e)
  MATCH (e)-[v:OF_VICTIM]->(p:Person)
  WHERE VISIBLE(v)
  RETURN k.code AS code, count(DISTINCT p) AS victims, 0 AS fugitives, 0 AS groups
  UNION ALL
  MATCH (p:Person)-[h:BELIEVED_HIDING_IN]->(k:Country)
  USING INDEX SEEK h:BELIEVED_HIDING_IN(scope)
  WHERE VISIBLE(h) AND h.certainty <> 'REFUTED'
    AND coalesce(h.validFrom, '') <= $today
    AND coalesce(h.validTo, '9999') > $today
    AND WANTED(p)
  RETURN k.code AS code, 0 AS victims, count(DISTINCT p) AS fugitives, 0 AS groups
  UNION ALL
  MATCH (g:Group)-[o:OPERATES_IN]->(k:Country)
  USING INDEX SEEK o:OPERATES_IN(scope)
  WHERE VISIBLE(o) AND o.certainty <> 'REFUTED'
  RETURN k.code AS code, 0 AS victims, 0 AS fugitives, count(DISTINCT g) AS groups
}
WITH code, sum(victims) AS victims, sum(fugitives) AS fugitives, sum(groups) AS groups
RETURN {code: code} AS country, victims, fugitives, groups
ORDER BY victims DESC, fugitives DESC, groups DESC, code
LIMIT 300
