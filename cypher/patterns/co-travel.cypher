// purpose: somebody who travelled with several victims
// params: within, victims, trips, most
// returns: elements, lines, caseIds, values
// timeout: 20
// Victims who travelled together do not count for each other, unless one of them acted in an episode as well.
MATCH (e:Episode)-[x:EXPLOITED_IN]->(k:Country)
USING INDEX SEEK x:EXPLOITED_IN(scope)
WHERE x.scope IN $within AND VISIBLE(e) AND VISIBLE(x)
MATCH (e)-[v:OF_VICTIM]->(victim:Person)
WHERE VISIBLE(v)
WITH DISTINCT victim
MATCH (victim)-[one:TOOK]->(t:Trip)<-[two:TOOK]-(escort:Person)
WHERE VISIBLE(one) AND VISIBLE(t) AND VISIBLE(two)
WITH escort, collect(DISTINCT victim.id) AS victims, count(DISTINCT t) AS trips, min(t.on) AS since, max(t.on) AS until
WHERE size(victims) >= toInteger($victims) AND trips >= toInteger($trips)
  AND (
    NOT EXISTS { MATCH (escort)<-[v:OF_VICTIM]-(e:Episode) WHERE VISIBLE(v) AND VISIBLE(e) }
    OR EXISTS {
      MATCH (escort)-[r:ACTS]->(e:Episode)
      WHERE VISIBLE(r) AND VISIBLE(e)
    }
  )
RETURN [{id: escort.id, part: 'ESCORT'}] + [id IN victims | {id: id, part: 'VICTIM'}] AS elements,
       [id IN victims | CASE WHEN escort.id < id
         THEN {source: escort.id, target: id, type: 'CO_TRAVELLED'}
         ELSE {source: id, target: escort.id, type: 'CO_TRAVELLED'} END] AS lines,
       [] AS caseIds, {victims: size(victims), trips: trips, since: since, until: until} AS values
ORDER BY size(victims) DESC, escort.id
LIMIT toInteger($most)
