// purpose: facts of a case that a source can show: links in its compartments, what people did in its episodes, the episodes, journeys, roles, offences, steps of the proceedings, people known by number, and what records say of people; all, or those asked for
// params: caseId, only, most
// optional: only
// returns: id, sort, says, fromId, toId, on, certainty, sourceText, scope
MATCH (c:Case {id: $caseId})-[h:HOLDS|SHARES]->(k:Compartment)
WHERE VISIBLE(c)
WITH c, collect(DISTINCT k.id) AS held, collect(DISTINCT CASE WHEN type(h) = 'HOLDS' OR h.isWhole THEN k.id END) AS own
CALL (c, held, own) {
  CALL (c, own) {
    MATCH (rec:Record)
    WHERE rec.scope IN own AND VISIBLE(rec)
    MATCH (rec)-[d:DESCRIBES]->(a:Anchor)
    WHERE VISIBLE(d)
    RETURN DISTINCT a
    UNION
    MATCH (a:Person)-[role:SUSPECT_IN|VICTIM_IN|INJURED_PARTY_IN|WITNESS_IN]->(c)
    WHERE VISIBLE(role)
    RETURN DISTINCT a
  }
  MATCH (a)-[r:LINKS]-(b:Anchor)
  WHERE VISIBLE(r) AND r.scope IN held AND r.certainty <> 'REFUTED' AND ($only IS NULL OR r.id IN $only)
  RETURN r.id AS id, 'LINK' AS sort, [type(r)] AS says, startNode(r).id AS fromId, endNode(r).id AS toId, r.validFrom AS on, r.certainty AS certainty, r.sourceText AS sourceText, r.scope AS scope
  UNION
  MATCH (e:Episode)-[i:IN_CASE]->(c)
  WHERE VISIBLE(e) AND VISIBLE(i) AND e.certainty <> 'REFUTED'
  CALL (e) {
    OPTIONAL MATCH (e)-[o:OF_VICTIM]->(victim:Person)
    WHERE VISIBLE(o)
    RETURN victim.id AS victimId
    ORDER BY victimId
    LIMIT 1
  }
  CALL (e) {
    MATCH (p:Anchor)-[r:ACTS]->(e)
    WHERE VISIBLE(r) AND r.certainty <> 'REFUTED'
    RETURN r.id AS id, 'ACT' AS sort, [type(r)] AS says, p.id AS fromId, r.certainty AS certainty, r.sourceText AS sourceText, r.scope AS scope
    UNION
    RETURN e.id AS id, 'EPISODE' AS sort, coalesce(e.forms, []) + coalesce(e.means, []) AS says, null AS fromId, e.certainty AS certainty, e.sourceText AS sourceText, e.scope AS scope
  }
  WITH id, sort, says, fromId, victimId AS toId, coalesce(e.recruitedOn, e.exploitedFrom) AS on, certainty, sourceText, scope
  WHERE $only IS NULL OR id IN $only
  RETURN id, sort, says, fromId, toId, on, certainty, sourceText, scope
  UNION
  MATCH (t:Trip)
  USING INDEX SEEK t:Trip(scope)
  WHERE t.scope IN own AND VISIBLE(t) AND coalesce(t.certainty, '') <> 'REFUTED' AND ($only IS NULL OR t.id IN $only)
  CALL (t) {
    MATCH (traveller:Person)-[k:TOOK]->(t)
    WHERE VISIBLE(k)
    RETURN traveller.id AS fromId
    ORDER BY fromId
    LIMIT 1
  }
  CALL (t) {
    OPTIONAL MATCH (t)-[k:ARRIVED_AT]->(country:Country)
    WHERE VISIBLE(k)
    RETURN country.id AS toId
    ORDER BY toId
    LIMIT 1
  }
  RETURN t.id AS id, 'JOURNEY' AS sort, [t.mode] AS says, fromId, toId, t.on AS on, t.certainty AS certainty, t.sourceText AS sourceText, t.scope AS scope
  UNION
  MATCH (p:Person)-[r:SUSPECT_IN|VICTIM_IN|INJURED_PARTY_IN|WITNESS_IN]->(c)
  WHERE VISIBLE(r) AND coalesce(r.certainty, '') <> 'REFUTED' AND ($only IS NULL OR r.id IN $only)
  RETURN r.id AS id, 'ROLE' AS sort,
         [CASE type(r) WHEN 'SUSPECT_IN' THEN 'SUSPECT' WHEN 'VICTIM_IN' THEN 'VICTIM' WHEN 'WITNESS_IN' THEN 'WITNESS' ELSE 'INJURED_PARTY' END] AS says,
         p.id AS fromId, null AS toId, r.validFrom AS on, r.certainty AS certainty, r.sourceText AS sourceText, r.scope AS scope
  UNION
  MATCH (c)-[v:COVERS]->(o:Offence)
  WHERE VISIBLE(v) AND VISIBLE(o) AND ($only IS NULL OR o.id IN $only)
  CALL (o) {
    OPTIONAL MATCH (o)-[q:QUALIFIED_AS]->(l:LawArticle)
    WHERE VISIBLE(q)
    RETURN l.code AS code
    ORDER BY code
    LIMIT 1
  }
  RETURN o.id AS id, 'OFFENCE' AS sort, [code] AS says, null AS fromId, null AS toId, o.detectedOn AS on, o.certainty AS certainty, o.sourceText AS sourceText, o.scope AS scope
  UNION
  CALL (c) {
    MATCH (x:StageChange|Detention|Charge|Committal|Decision|Appeal)-[i:IN_CASE]->(c)
    WHERE VISIBLE(x) AND VISIBLE(i) AND coalesce(x.approval, '') <> 'REFUSED'
    RETURN x, x.on AS on
    UNION
    MATCH (d:Decision)-[i:IN_CASE]->(c)
    WHERE VISIBLE(d) AND VISIBLE(i)
    MATCH (x:Sentence)-[f:FOLLOWS]->(d)
    WHERE VISIBLE(x) AND VISIBLE(f)
    RETURN x, d.on AS on
  }
  WITH x, on
  WHERE $only IS NULL OR x.id IN $only
  CALL (x) {
    OPTIONAL MATCH (x)-[a:AGAINST]->(p:Person)
    WHERE VISIBLE(a)
    RETURN p.id AS fromId
    ORDER BY fromId
    LIMIT 1
  }
  CALL (x) {
    OPTIONAL MATCH (x)-[q:QUALIFIED_AS]->(l:LawArticle)
    WHERE VISIBLE(q)
    RETURN l.code AS code
    ORDER BY code
    LIMIT 1
  }
  RETURN x.id AS id, 'STEP' AS sort,
         [said IN [CASE WHEN x:StageChange THEN 'STAGE' ELSE toUpper(head([label IN labels(x) WHERE label <> 'Fact'])) END, code, x.stage, x.result, x.type] WHERE said IS NOT NULL] AS says,
         fromId, null AS toId, on, x.certainty AS certainty, x.sourceText AS sourceText, x.scope AS scope
  UNION
  MATCH (u:UnknownPersons)-[i:IN_CASE]->(c)
  WHERE VISIBLE(u) AND VISIBLE(i) AND u.certainty <> 'REFUTED' AND ($only IS NULL OR u.id IN $only)
  RETURN u.id AS id, 'PEOPLE_BY_NUMBER' AS sort,
         [u.what, toString(toInteger(u.estimateFrom)) + CASE WHEN u.estimateTo > u.estimateFrom THEN '–' + toString(toInteger(u.estimateTo)) ELSE '' END] AS says,
         null AS fromId, null AS toId, null AS on, u.certainty AS certainty, u.sourceText AS sourceText, u.scope AS scope
  UNION
  MATCH (rec:Record)
  WHERE rec.scope IN own AND VISIBLE(rec) AND coalesce(rec.certainty, '') <> 'REFUTED' AND ($only IS NULL OR rec.id IN $only)
  MATCH (rec)-[d:DESCRIBES]->(p:Person)
  WHERE VISIBLE(d)
  WITH rec, p, EXISTS { MATCH (shield:Record {isProtected: true})-[t:DESCRIBES]->(p) WHERE PROTECTS(shield) AND PROTECTS(t) } OR rec.pseudonym IS NOT NULL AS isProtected
// include: records/said
  WITH rec, p, name, country, isProtected
  WHERE name IS NOT NULL OR country IS NOT NULL OR rec.birthFrom IS NOT NULL
  RETURN rec.id AS id, 'RECORD' AS sort,
         CASE WHEN name IS NULL THEN [] ELSE ['NAMED', name] END + CASE WHEN rec.birthFrom IS NULL THEN [] ELSE ['BORN', coalesce(rec.birthText, rec.birthFrom)] END AS says,
         p.id AS fromId, country.id AS toId, null AS on, coalesce(rec.certainty, 'CONFIRMED') AS certainty,
         CASE WHEN isProtected THEN null ELSE rec.sourceText END AS sourceText, rec.scope AS scope
}
RETURN id, sort, says, fromId, toId, on, certainty, sourceText, scope
// What a charge is shown by comes first: of very many facts the rest is cut.
ORDER BY CASE WHEN sort IN ['LINK', 'ACT', 'EPISODE'] THEN '' ELSE sort END, fromId, says[0], toId, on, id
LIMIT toInteger($most)
