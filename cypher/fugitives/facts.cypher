// purpose: sightings, arrests, releases and surrenders of people, the oldest first; of very many the latest, and of what is no sighting more than anybody has
// params: ids
// returns: personId, facts
UNWIND $ids AS wanted
MATCH (p:Person {id: wanted})
CALL (p) {
  OPTIONAL MATCH (x:Arrest|Release|Surrender|Sighting)-[o:OF]->(p)
  WHERE VISIBLE(x) AND VISIBLE(o) AND x.on <= $lookedAt
  OPTIONAL MATCH (x)-[i:IN]->(k:Country)
  WHERE VISIBLE(i)
  OPTIONAL MATCH (u:User {id: x.recordedBy})
  WITH x, k, u,
       CASE
         WHEN x:Sighting THEN 'SIGHTING'
         WHEN x:Arrest THEN 'ARREST'
         WHEN x:Release THEN 'RELEASE'
         WHEN x.outcome = 'REQUESTED' THEN 'SURRENDER_REQUESTED'
         WHEN x.outcome = 'REFUSED' THEN 'SURRENDER_REFUSED'
         ELSE 'SURRENDERED'
       END AS kind
  WHERE k IS NOT NULL
  ORDER BY kind = 'SIGHTING', x.on DESC, coalesce(x.time, '') DESC, x.recordedAt DESC, x.id DESC
  LIMIT 1000
  WITH x, k, u, kind
  ORDER BY x.on, coalesce(x.time, ''), x.recordedAt, x.id
  RETURN collect({
    id: x.id, kind: kind, on: x.on, time: x.time, handling: coalesce(x.handling, 'H0'), country: {code: k.code}, place: x.place, note: x.note, document: x.sourceText,
    grade: x.reliability + toString(toInteger(x.credibility)), recordedAt: x.recordedAt, recordedById: x.recordedBy,
    earlierIds: coalesce(x.earlierIds, []), firstById: coalesce(x.firstBy, x.recordedBy), mayEdit: x.scope IN $editScopes,
    recordedBy: CASE WHEN u IS NULL THEN null ELSE {az: u.nameAz, en: u.nameEn} END}) AS facts
}
RETURN p.id AS personId, facts
