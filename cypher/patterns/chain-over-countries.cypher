// purpose: a recruiter, a transporter and an exploiter, three of them, who pass on the same victims over several countries
// params: within, crossed, victims, most
// returns: elements, lines, caseIds, values
// timeout: 20
// Read from the reader's side, over the index on the compartment of EXPLOITED_IN. A road counts the countries of all that is visible of the victim:
// where she was recruited, carried through and exploited.
MATCH (e:Episode)-[x:EXPLOITED_IN]->(k:Country)
USING INDEX SEEK x:EXPLOITED_IN(scope)
WHERE x.scope IN $within AND VISIBLE(e) AND VISIBLE(x)
MATCH (e)-[v:OF_VICTIM]->(victim:Person)
WHERE VISIBLE(v)
WITH DISTINCT victim
CALL (victim) {
  MATCH (victim)<-[v:OF_VICTIM]-(e:Episode)-[x:RECRUITED_IN|TRANSITED|EXPLOITED_IN]->(land:Reference)
  WHERE VISIBLE(v) AND VISIBLE(e) AND VISIBLE(x)
  RETURN collect(DISTINCT left(land.code, 2)) AS road,
         collect(DISTINCT CASE WHEN type(x) = 'EXPLOITED_IN' THEN land.id END) AS ends
}
WITH victim, road, ends
WHERE size(road) >= toInteger($crossed)
MATCH (victim)<-[v1:OF_VICTIM]-(e1:Episode)<-[r1:RECRUITED]-(recruiter:Anchor)
WHERE VISIBLE(v1) AND VISIBLE(e1) AND VISIBLE(r1) AND coalesce(r1.certainty, 'CONFIRMED') <> 'REFUTED'
MATCH (victim)<-[v2:OF_VICTIM]-(e2:Episode)<-[r2:TRANSPORTED]-(transporter:Anchor)
WHERE VISIBLE(v2) AND VISIBLE(e2) AND VISIBLE(r2) AND coalesce(r2.certainty, 'CONFIRMED') <> 'REFUTED' AND transporter <> recruiter
MATCH (victim)<-[v3:OF_VICTIM]-(e3:Episode)<-[r3:EXPLOITED|CONTROLLED]-(exploiter:Anchor)
WHERE VISIBLE(v3) AND VISIBLE(e3) AND VISIBLE(r3) AND coalesce(r3.certainty, 'CONFIRMED') <> 'REFUTED' AND NOT exploiter IN [recruiter, transporter]
WITH recruiter, transporter, exploiter, victim, road, ends, collect(DISTINCT type(r3)) AS acts
WITH recruiter, transporter, exploiter, collect({id: victim.id, ends: ends, acts: acts}) AS victims,
     reduce(all = [], one IN collect(road) | all + [code IN one WHERE NOT code IN all]) AS countries
WHERE size(victims) >= toInteger($victims)
RETURN [{id: recruiter.id, part: 'RECRUITER'}, {id: transporter.id, part: 'TRANSPORTER'}, {id: exploiter.id, part: 'EXPLOITER'}]
         + [v IN victims | {id: v.id, part: 'VICTIM'}]
         + [id IN reduce(all = [], v IN victims | all + [end IN v.ends WHERE NOT end IN all]) | {id: id, part: 'COUNTRY'}] AS elements,
       [v IN victims | {source: recruiter.id, target: v.id, type: 'RECRUITED'}]
         + [v IN victims | {source: transporter.id, target: v.id, type: 'TRANSPORTED'}]
         + reduce(all = [], v IN victims | all + [act IN v.acts | {source: exploiter.id, target: v.id, type: act}]
           + [end IN v.ends | {source: v.id, target: end, type: 'EXPLOITED_IN'}]) AS lines,
       [] AS caseIds, {victims: size(victims), countries: countries} AS values
ORDER BY size(victims) DESC, recruiter.id, transporter.id, exploiter.id
LIMIT toInteger($most)
