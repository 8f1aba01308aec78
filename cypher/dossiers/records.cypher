// purpose: what records of a case say of its people (name, birth, citizenship), as dossiers/facts gives what else is known of them
// params: caseId, most
// returns: id, type, fromId, toId, on, until, certainty, handling, scope, says, road, partOf, episodeId, born
// Of somebody who is protected no name, and of the birth the year alone. `born` has the days between which it lies, by which two records contradict each other.
MATCH (c:Case {id: $caseId})
WHERE VISIBLE(c)
CALL (c) {
  MATCH (c)-[:HOLDS|SHARES]->(own:Compartment)
  WHERE own.kind <> 'SUPPORT'
  RETURN collect(DISTINCT own.id) AS held
}
MATCH (rec:Record)
WHERE rec.scope IN held AND VISIBLE(rec)
MATCH (rec)-[d:DESCRIBES]->(p:Person)
WHERE VISIBLE(d)
WITH rec, p, EXISTS { MATCH (shield:Record {isProtected: true})-[t:DESCRIBES]->(p) WHERE PROTECTS(shield) AND PROTECTS(t) } OR rec.pseudonym IS NOT NULL AS isProtected
// include: records/said
WITH rec, p, name, country, isProtected
WHERE name IS NOT NULL OR country IS NOT NULL OR rec.birthFrom IS NOT NULL
RETURN rec.id AS id, 'Record' AS type, p.id AS fromId, country.id AS toId, null AS on, null AS until, coalesce(rec.certainty, 'CONFIRMED') AS certainty, coalesce(rec.handling, 'H0') AS handling, rec.scope AS scope,
       CASE WHEN name IS NULL THEN [] ELSE ['NAMED', name] END
         + CASE WHEN rec.birthFrom IS NULL THEN []
                WHEN NOT isProtected THEN ['BORN', coalesce(rec.birthText, rec.birthFrom)]
                WHEN left(rec.birthFrom, 4) = left(coalesce(rec.birthTo, rec.birthFrom), 4) THEN ['BORN', left(rec.birthFrom, 4)]
                ELSE ['BORN', left(rec.birthFrom, 4) + '–' + left(rec.birthTo, 4)] END AS says,
       [] AS road, [] AS partOf, null AS episodeId,
       CASE WHEN rec.birthFrom IS NOT NULL THEN {from: rec.birthFrom, to: coalesce(rec.birthTo, rec.birthFrom)} END AS born
ORDER BY fromId, id
LIMIT toInteger($most)
